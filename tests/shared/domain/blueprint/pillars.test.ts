/** Pillars are drawn up from themes, put better by whoever saw them as they stand, and stood by by name (P19). */
import { describe, expect, test } from '@jest/globals';
import { type Blueprint, blueprintLimits } from '../../../../shared/domain/blueprint/blueprint.ts';
import {
  checkCommitment,
  checkPillar,
  commitTo,
  drawPillar,
  dropPillar,
  editPillar,
} from '../../../../shared/domain/blueprint/pillars.ts';
import { buildBlueprint, drawnUp } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const typed = {
  pillarTitle: 'A yes on the day',
  different: '',
  structure: '',
  process: '',
  culture: '',
};
const words = unwrap(checkPillar(typed, ['theme-2']));
const known = ['theme-1', 'theme-2'];

function draw(blueprint: Blueprint, overrides: Partial<Parameters<typeof drawPillar>[1]> = {}) {
  const drawing = { words, themeIds: ['theme-2'], known, pillarId: 'pillar-2', round: 1 };
  return drawPillar(blueprint, { ...drawing, ...overrides }, buildCommand({ id: 'draw-1' }));
}

describe('a pillar', () => {
  test('stands below those there are, with the themes it came from, once however often it is sent', () => {
    const drawn = unwrap(draw(buildBlueprint(), { themeIds: ['theme-2', 'theme-1', 'theme-2'] }));

    expect(drawn.pillars.map(({ id, themeIds }) => [id, themeIds])).toEqual([
      ['pillar-1', ['theme-1']],
      ['pillar-2', ['theme-2', 'theme-1']],
    ]);
    expect(unwrap(draw(drawn, { pillarId: 'pillar-3' }))).toBe(drawn);
  });

  test('needs a title and a theme, and says both at once', () => {
    expect(unwrapError(checkPillar({ ...typed, pillarTitle: ' ' }, []))).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'pillarTitle', problem: 'missing' },
        { field: 'pillarThemes', problem: 'missing' },
      ],
    });
  });

  test.each(['pillarTitle', 'different', 'structure', 'process', 'culture'] as const)(
    'takes no data about a family in %s',
    (box) => {
      const error = unwrapError(checkPillar({ ...typed, [box]: 'NHS number 943 476 5919' }));

      expect(error).toMatchObject({ problems: [{ field: box, problem: 'case-data' }] });
    },
  );

  test('cannot come from a theme that is gone', () => {
    expect(unwrapError(draw(buildBlueprint(), { themeIds: ['gone'] }))).toEqual({ kind: 'stale' });
  });

  test('has a title of its own', () => {
    const same = { ...words, title: 'protected TIME' };

    expect(unwrapError(draw(buildBlueprint(), { words: same }))).toMatchObject({
      problems: [{ field: 'pillarTitle', problem: 'repeated' }],
    });
  });

  test('is one of eight at most', () => {
    const pillars = Array.from({ length: blueprintLimits.pillars }, (_, at) => ({
      ...drawnUp,
      ...{ id: `pillar-${at}`, title: `Pillar ${at}` },
    }));

    expect(unwrapError(draw(buildBlueprint({ pillars })))).toEqual({ kind: 'too-many', limit: 8 });
  });
});

describe('putting one better', () => {
  const edit = { pillarId: 'pillar-1', version: 1, words, known, round: 1 };

  test('keeps its themes unless others are chosen, and what it was before', () => {
    const edited = unwrap(editPillar(buildBlueprint(), edit, buildCommand({ id: 'edit-1' })));

    expect(edited.pillars).toMatchObject([
      { title: 'A yes on the day', themeIds: ['theme-1'], version: 2 },
    ]);
    expect(edited.history.at(-1)).toMatchObject({ did: 'edited-pillar', before: drawnUp });
  });

  test('is refused to whoever saw it before somebody else altered it', () => {
    const edited = unwrap(editPillar(buildBlueprint(), edit, buildCommand({ id: 'edit-1' })));

    expect(unwrapError(editPillar(edited, edit, buildCommand({ id: 'edit-2' })))).toEqual({
      kind: 'stale',
    });
  });

  test('with the same words changes nothing', () => {
    const { title, different, needs } = drawnUp;
    const blueprint = buildBlueprint();
    const same = { ...edit, words: { title, different, needs } };

    expect(unwrap(editPillar(blueprint, same, buildCommand()))).toBe(blueprint);
  });

  test('keeps a theme of an earlier round that is not known any more', () => {
    const other = { ...edit, known: ['theme-9'], themeIds: ['theme-1', 'theme-9'] };
    const edited = unwrap(editPillar(buildBlueprint(), other, buildCommand()));

    expect(edited.pillars[0]?.themeIds).toEqual(['theme-1', 'theme-9']);
  });
});

describe('a leader’s word', () => {
  const by = { id: 'helen', name: 'Helen Ashdown' };
  const command = buildCommand({ id: 'commit-1', by });
  const seen = { pillarId: 'pillar-1', version: 1, words: 'I move the money by March.' };

  test('stands with their name and the moment it was given', () => {
    const committed = unwrap(commitTo(buildBlueprint(), seen, command));

    expect(committed.pillars[0]?.commitment).toEqual({ words: seen.words, by, at: command.at });
    expect(unwrap(commitTo(committed, seen, command))).toBe(committed);
  });

  test('is given to what they saw', () => {
    expect(unwrapError(commitTo(buildBlueprint(), { ...seen, version: 2 }, command))).toEqual({
      kind: 'stale',
    });
  });

  test('is never empty', () => {
    expect(unwrapError(checkCommitment(' '))).toMatchObject({ kind: 'invalid' });
  });
});

describe('dropping a pillar', () => {
  test('leaves its words in the history, and a repeat alone', () => {
    const dropped = unwrap(dropPillar(buildBlueprint(), 'pillar-1', buildCommand()));

    expect(dropped.pillars).toEqual([]);
    expect(dropped.history.at(-1)).toMatchObject({ did: 'dropped-pillar', before: drawnUp });
    expect(unwrap(dropPillar(dropped, 'pillar-1', buildCommand()))).toBe(dropped);
  });

  test('is refused once there is an experiment under it', () => {
    const numbersGiven = [{ commandId: 'propose-1', number: 1, pillarId: 'pillar-1' }];
    const blueprint = buildBlueprint({ numbersGiven, nextNumber: 2 });

    expect(unwrapError(dropPillar(blueprint, 'pillar-1', buildCommand()))).toEqual({
      kind: 'no-such-move',
    });
  });
});
