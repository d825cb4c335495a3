/** Where things hang: where somebody put them, and otherwise where they were found; and what the wall needs next. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextOnWall } from '../../../../shared/domain/sensemaking/next-step.ts';
import { sides } from '../../../../shared/domain/sensemaking/sense.ts';
import { hangsAt, toWall } from '../../../../shared/domain/sensemaking/where-it-hangs.ts';
import { buildGathered, buildSenseTheme } from '../../../support/build-sense.ts';

const theme = buildSenseTheme();

test('a thing hangs where it was found, until somebody puts it elsewhere or takes it off', () => {
  const item = buildGathered({ hint: 'barrier' });
  const placed = { itemId: item.id, side: 'both', themeId: null } as const;

  expect(hangsAt(item, [])).toEqual({ side: 'barrier', themeId: null });
  expect(hangsAt(item, [placed])).toMatchObject({ side: 'both' });
  expect(hangsAt(item, [{ ...placed, side: null }])).toMatchObject({ side: null });
});

const anyItems = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    hint: fc.constantFrom('enabler' as const, 'barrier' as const, null),
    side: fc.constantFrom(...sides, null),
    themeId: fc.constantFrom('theme-1', 'gone', null),
    isPlaced: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);

test('everything hangs in one place, and nothing is lost, whichever theme is gone', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const placed = items
        .filter(({ isPlaced }) => isPlaced)
        .map(({ id, side, themeId }) => ({ itemId: id, side, themeId }));

      const { unplaced, sides: hung } = toWall(items, { placed, themes: [theme] });

      const all = [
        ...unplaced,
        ...sides.flatMap((side) => [
          ...hung[side].loose,
          ...hung[side].themes.flatMap((each) => each.items),
        ]),
      ];
      const inTheme = all.filter((item) => item.isPlaced && item.themeId === 'theme-1');
      expect(all.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      expect(hung.enabler.themes[0]?.items.length).toBe(inTheme.length);
    }),
  );
});

test('a theme nothing hangs in is on its side all the same', () => {
  expect(toWall([], { placed: [], themes: [theme] }).sides.enabler.themes).toEqual([
    { theme, items: [] },
  ]);
});

const said = [buildSenseTheme({ statement: 'So' })];
const allSaid = { unplaced: 0, themes: [...said, ...said] };
const closed = { status: 'closed' } as const;

test.each([
  ['something hangs nowhere', { unplaced: 1, themes: [] }, 'sort'],
  ['nothing has a name', { unplaced: 0, themes: [] }, 'name'],
  ['a theme says nothing', { unplaced: 0, themes: [theme] }, 'say-what-is-going-on'],
  ['every theme says what is going on', { unplaced: 0, themes: said }, 'ring-true'],
  [
    'it is asked what rings true',
    { unplaced: 1, themes: said, rings: { status: 'open' } },
    'ringing',
  ],
  ['that is closed', { ...allSaid, rings: closed }, 'choose'],
  ['there is but one theme', { ...allSaid, themes: said, rings: closed }, 'draw-up'],
  ['a vote is open', { ...allSaid, unplaced: 1, vote: { status: 'open' } }, 'voting'],
  ['that has closed', { ...allSaid, rings: closed, vote: closed }, 'draw-up'],
  ['they are too few to be asked', { unplaced: 0, themes: said, people: 4 }, 'draw-up'],
] as const)('where %s, that comes next', (_, soFar, expected) => {
  expect(nextOnWall({ rings: null, vote: null, people: 5, ...soFar })).toBe(expected);
});
