/** Placing things on the wall: the last move stands, whatever comes late or twice. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Move, placeItem } from '../../../../shared/domain/sensemaking/place-item.ts';
import { type Sense, sides } from '../../../../shared/domain/sensemaking/sense.ts';
import { buildSense, buildSenseTheme } from '../../../support/build-sense.ts';

const theme = buildSenseTheme();
const move = (overrides: Partial<Move> = {}): Move => ({
  ...{ itemId: 'item-1', side: 'enabler', themeId: null, commandId: 'move-1' },
  ...overrides,
});

function place(sense: Sense, one: Move): Sense {
  const placed = placeItem(sense, one);
  if (!placed.ok) throw new Error(placed.error.kind);
  return placed.value;
}

test('in a theme, a thing is on the theme’s side, whatever was said', () => {
  const { placed } = place(
    buildSense({ themes: [theme] }),
    move({ side: 'barrier', themeId: theme.id }),
  );

  expect(placed).toMatchObject([{ itemId: 'item-1', side: 'enabler', themeId: theme.id }]);
});

test('off the wall, it is on no side and in no theme', () => {
  const on = place(buildSense({ themes: [theme] }), move({ themeId: theme.id }));

  const { placed } = place(on, move({ side: null, commandId: 'move-2' }));

  expect(placed).toMatchObject([{ side: null, themeId: null }]);
});

test('into a theme that is gone meanwhile, it is refused', () => {
  expect(placeItem(buildSense(), move({ themeId: 'gone' }))).toEqual({
    ok: false,
    error: { kind: 'stale' },
  });
});

test('a late repeat never undoes a newer move', () => {
  const first = move({ side: 'barrier' });
  const newer = place(place(buildSense(), first), move({ side: 'both', commandId: 'move-2' }));

  expect(place(newer, first)).toBe(newer);
});

/** Each writer’s moves arrive in order, and each at most once more, up to a few moves late. */
const moves = fc.array(
  fc.record({
    itemId: fc.constantFrom('item-1', 'item-2', 'item-3'),
    side: fc.constantFrom(...sides, null),
    again: fc.nat({ max: 4 }),
  }),
  { maxLength: 60 },
);

test('of any moves, repeated late or not, the last of each thing stands, and nothing is there twice', () => {
  fc.assert(
    fc.property(moves, (made) => {
      const sent = made.map(({ itemId, side }, nth) => move({ itemId, side, commandId: `${nth}` }));
      let wall = buildSense();
      for (const [nth, one] of sent.entries()) {
        wall = place(wall, one);
        const late = sent[nth - (made[nth]?.again ?? 0)];
        if (late) wall = place(wall, late);
      }
      const last = new Map(sent.map(({ itemId, side }) => [itemId, side]));
      expect(new Map(wall.placed.map(({ itemId, side }) => [itemId, side]))).toEqual(last);
      expect(wall.placed.length).toBe(last.size);
    }),
  );
});
