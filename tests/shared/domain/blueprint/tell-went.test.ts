/** Whose changes went into a blueprint, told once, and from how things stand then (P12, P19). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import type { Blueprint, WentIn } from '../../../../shared/domain/blueprint/blueprint.ts';
import { makeEdition } from '../../../../shared/domain/blueprint/edition.ts';
import { drawPillar, dropPillar, editPillar } from '../../../../shared/domain/blueprint/pillars.ts';
import {
  freshIn,
  toWentEntries,
  toWentNow,
  untoldSince,
  type Wall,
} from '../../../../shared/domain/blueprint/tell-went.ts';
import { withWentTold } from '../../../../shared/domain/blueprint/went-in.ts';
import type { PersonRef } from '../../../../shared/domain/person.ts';
import { buildBlueprint } from '../../../support/build-blueprint.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { buildGathered } from '../../../support/build-sense.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');
const { practitioner: amara, supervisor: priya } = members;
const words = {
  title: 'A yes on the day',
  different: null,
  needs: { structure: null, process: null, culture: null },
};
const known = ['theme-1', 'theme-2'];
const empty = buildBlueprint({ pillars: [], version: 0 });

/** Of each change one thing it taught, in a theme. */
function wall(places: Readonly<Record<string, string | null>>): Wall {
  const ids = Object.keys(places);
  return {
    items: ids.map((changeId, at) => ({
      ...buildGathered({ id: `learned ${changeId}` }),
      ...{ teamId: 'team-north' },
      from: { changeId, number: at + 1, title: 'Ask first', go: 1, decision: 'keep' },
    })),
    placed: ids.map((changeId) => ({
      ...{ itemId: `learned ${changeId}`, side: 'enabler', commands: [] },
      themeId: places[changeId] ?? null,
    })),
  };
}

function draw(blueprint: Blueprint, id: string, themeIds = ['theme-1'], by: PersonRef = priya) {
  const title = id === 'p' ? words.title : `${words.title}: ${id}`;
  const drawing = { words: { ...words, title }, themeIds, known, pillarId: id, round: 1 };
  return unwrap(drawPillar(blueprint, drawing, buildCommand({ id: `draw ${id}`, by })));
}

function edit(blueprint: Blueprint, themeIds: readonly string[], title = words.title): Blueprint {
  const [pillar] = blueprint.pillars;
  const seen = { pillarId: pillar?.id ?? '', version: pillar?.version ?? 0 };
  const edited = { ...seen, words: { ...words, title }, themeIds, known, round: 1 };
  const command = buildCommand({ id: `edit ${blueprint.version}`, by: priya });
  return unwrap(editPillar(blueprint, edited, command));
}

function made(blueprint: Blueprint): Blueprint {
  const named = { owners: [], commitments: [], answers: [] };
  const making = { ...named, snapshot: {}, digest: '', version: blueprint.version, round: 1 };
  const command = buildCommand({ id: `edition of ${blueprint.version}`, by: priya });
  return unwrap(makeEdition(blueprint, making, command)).blueprint;
}

/** Told as it stands, so that what comes after is news. */
function told(blueprint: Blueprint, walls: readonly Wall[]): Blueprint {
  return withWentTold(blueprint, freshIn({ blueprint, walls }));
}

function toIds(blueprint: Blueprint, walls: readonly Wall[]): Map<string, readonly string[]> {
  const fresh = [...freshIn({ blueprint, walls })];
  return new Map(fresh.map(([key, all]) => [key, all.map(({ changeId }) => changeId)]));
}

describe('what is to be told', () => {
  const walls = [wall({ one: 'theme-1', two: 'theme-2', three: null })];

  test('is kept with the pillar, in the same write: the themes it was drawn up from, and those it gets', () => {
    const { went } = edit(draw(empty, 'p'), ['theme-1', 'theme-2']);

    expect(went).toMatchObject([
      { pillarId: 'p', round: 1, themeIds: ['theme-1'], version: 1, changeIds: null },
      { pillarId: 'p', round: 1, themeIds: ['theme-2'], version: 2, changeIds: null },
    ]);
  });

  test('is nothing where only its words are altered, or a theme is taken out', () => {
    const drawn = draw(empty, 'p', known);

    expect(edit(drawn, known, 'Another title').went).toEqual(drawn.went);
    expect(edit(drawn, ['theme-1']).went).toEqual(drawn.went);
  });

  test('is of the changes that hang in those themes', () => {
    expect(toIds(draw(empty, 'p'), walls)).toEqual(new Map([['1 p', ['one']]]));
  });

  test('is nothing of a theme that was taken out again, or of a pillar that is gone', () => {
    const command = buildCommand({ id: 'drop' });
    const dropped = unwrap(dropPillar(draw(empty, 'p'), 'p', command));

    expect(toIds(edit(draw(empty, 'p'), ['theme-2']), walls).get('1 p')).toEqual([]);
    expect(toIds(dropped, walls)).toEqual(new Map([['1 p', []]]));
  });

  test('is nothing of which they heard, though the theme was taken out and is back', () => {
    const first = told(draw(empty, 'p'), walls);
    const back = edit(edit(first, ['theme-2']), ['theme-2', 'theme-1']);

    expect([...toIds(back, walls).values()]).toEqual([['two'], []]);
  });

  test('is nothing of which they heard, though it hangs in another theme now', () => {
    const first = told(draw(empty, 'p'), walls);

    expect(toIds(edit(first, known), [wall({ one: 'theme-2' })])).toEqual(new Map([['2 p', []]]));
  });

  test('is, with an edition, what came into a pillar’s themes since, each in its own pillar', () => {
    const drawn = told(draw(draw(empty, 'p'), 'q', ['theme-2']), walls);
    const later = [wall({ one: 'theme-1', two: 'theme-2', three: 'theme-1', four: 'theme-2' })];

    expect(toIds(made(drawn), later)).toEqual(
      new Map([
        ['3 p', ['three']],
        ['3 q', ['four']],
      ]),
    );
    const known = told(made(drawn), later);
    expect(known.went.map(({ version, changeIds }) => [version, changeIds])).toEqual([
      ...[
        [1, ['one']],
        [2, ['two']],
        [3, ['three']],
        [3, ['four']],
      ],
    ]);
    expect([...toIds(made(known), later).values()]).toEqual([[], []]);
    expect(told(made(known), later).went).toEqual(known.went);
  });

  test('keeps nothing of what led to nobody', () => {
    expect(told(draw(empty, 'p', ['theme-1']), [wall({})]).went).toEqual([]);
  });
});

describe('who hears', () => {
  const [went] = draw(empty, 'p').went as readonly [WentIn];
  const change = buildChange({ owner: { id: priya.id, name: priya.name } });
  const entries = (
    changes: readonly ReturnType<typeof buildChange>[],
    by: PersonRef = members.leader,
  ) =>
    toWentEntries(
      draw(empty, 'p', ['theme-1'], by),
      { went, changes, team: buildTeam() },
      calendar,
    );
  const to = (all: ReturnType<typeof entries>) => all.map((each) => each.to);

  test('are whoever logged it and whoever looks after it, once for all of them, the day after', () => {
    const both = entries([change, { ...change, id: 'another' }]);

    expect(to(both)).toEqual([amara.id, priya.id]);
    expect(both[0]).toMatchObject({
      id: 'went team-team-north team-north 1',
      item: { kind: 'went', id: 'went team-team-north team-north', version: 1 },
    });
    expect(calendar.dayOf(both[0]?.item.notBefore ?? '', 'Europe/London')).toBe(
      calendar.addDays(calendar.dayOf(went.at, 'Europe/London'), 1),
    );
  });

  test('is not whoever did it, nor anybody who is not in the team, nor of what is off the board', () => {
    expect(to(entries([change], priya))).toEqual([amara.id]);
    expect(to(entries([{ ...change, author: { id: 'gone', name: 'Sam' } }], priya))).toEqual([]);
    expect(to(entries([{ ...change, status: 'withdrawn' }]))).toEqual([]);
  });

  test('hears nothing of what they did themselves among the rest', () => {
    const drawn = draw(edit(draw(empty, 'p', ['theme-1'], amara), known, 'Time'), 'q');
    const versions = (personId: string, since: number) =>
      untoldSince(drawn, since, personId).map(({ version }) => version);

    expect(versions(amara.id, 1)).toEqual([2, 3]);
    expect(versions('somebody', 3)).toEqual([3]);
  });
});

describe('what they hear', () => {
  const change = buildChange({ id: 'one' });
  const drawn = draw(empty, 'p');
  const around = (walls: readonly Wall[], blueprint = drawn) => ({
    ...{ blueprint, walls, went: blueprint.went, personId: amara.id },
  });

  test('is where it stands now, as the pillar is called now', () => {
    const renamed = edit(drawn, ['theme-1'], 'Time that is ours');

    expect(toWentNow(change, around([wall({ one: 'theme-1' })], renamed))).toEqual({
      ...{ pillars: ['Time that is ours'], experiments: [], hasTaught: true },
    });
  });

  test('is each pillar once', () => {
    const twice = edit(edit(drawn, ['theme-2']), known);

    expect(toWentNow(change, around([wall({ one: 'theme-1' })], twice))?.pillars).toEqual([
      words.title,
    ]);
  });

  test('is nothing once it does not hang there any more, or was left out', () => {
    expect(toWentNow(change, around([wall({ one: null })]))).toBeNull();
    expect(toWentNow(change, around([wall({})]))).toBeNull();
  });

  test('is nothing of somebody else’s', () => {
    const theirs = { ...around([wall({ one: 'theme-1' })]), personId: priya.id };

    expect(toWentNow(change, theirs)).toBeNull();
  });

  test('is what it is for, where it taught nothing yet', () => {
    const { items, placed } = wall({ one: 'theme-1' });
    const said = { kind: 'for-the-blueprint', words: 'Ask first', benefit: null } as const;
    const ideas = items.map((item) => ({ ...item, said: { ...said, beyond: null } }));

    expect(toWentNow(change, around([{ items: ideas, placed }]))?.hasTaught).toBe(false);
  });
});
