/** Weighing: one answer a change, while it is still an idea to choose (P8). */
import { describe, expect, test } from '@jest/globals';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { weighChange } from '../../../../shared/domain/small-change/weigh.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const answer = { familyValue: 'a-lot', gift: 'partly', effort: 'small' } as const;
const nothing = { familyValue: null, gift: null, effort: null };

describe('weighing an idea', () => {
  test.each(['mission', 'develop'] as const)(
    'in %s keeps the answer, and leaves its stage',
    (stage) => {
      const weighed = unwrap(weighChange(buildChange({ stage }), answer, buildCommand()));

      expect(weighed).toMatchObject({ weighing: answer, stage, version: 2 });
      expect(weighed.history.at(-1)).toMatchObject({ did: 'weighed', before: { weighing: null } });
    },
  );

  test('again replaces the answer, and its history keeps the one before', () => {
    const change = buildChange({ weighing: answer });
    const other = { ...answer, effort: 'large' } as const;

    const weighed = unwrap(weighChange(change, other, buildCommand()));

    expect(weighed.weighing).toEqual(other);
    expect(weighed.history.at(-1)?.before).toEqual({ weighing: answer });
  });

  test('with the same answer leaves no trace', () => {
    const change = buildChange({ weighing: answer });

    expect(unwrap(weighChange(change, answer, buildCommand()))).toBe(change);
  });

  test('can be undone by whoever did it', () => {
    const weighed = unwrap(weighChange(buildChange(), answer, buildCommand()));

    expect(unwrap(undoLast(weighed, buildCommand({ id: 'undo' }))).weighing).toBeNull();
  });

  test('asks for every answer that is missing at once', () => {
    const refused = weighChange(buildChange(), { ...nothing, gift: 'partly' }, buildCommand());

    expect(unwrapError(refused)).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'familyValue', problem: 'missing' },
        { field: 'effort', problem: 'missing' },
      ],
    });
  });

  test.each([
    ['in Influence', { stage: 'influence' }],
    ['in Grow', { stage: 'grow' }],
    ['taken back', { status: 'withdrawn' }],
  ] as const)('%s is past choosing', (_name, overrides) => {
    const refused = weighChange(buildChange(overrides), answer, buildCommand());

    expect(unwrapError(refused)).toEqual({ kind: 'no-such-move' });
  });
});
