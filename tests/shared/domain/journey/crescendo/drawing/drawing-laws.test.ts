/** Laws of the drawing: time runs to the right, no note leaves the hairpin, and no two targets overlap. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../../../../shared/domain/journey/crescendo/days.ts';
import {
  halfHeight,
  sheet,
  staveY,
} from '../../../../../../shared/domain/journey/crescendo/drawing/hairpin.ts';
import { inkOf } from '../../../../../../shared/domain/journey/crescendo/drawing/ink.ts';
import {
  arrows,
  nextHead,
} from '../../../../../../shared/domain/journey/crescendo/drawing/next-head.ts';
import {
  type Head,
  placeHeads,
} from '../../../../../../shared/domain/journey/crescendo/drawing/place-heads.ts';
import {
  restWidth,
  toTimeline,
} from '../../../../../../shared/domain/journey/crescendo/drawing/timeline.ts';
import {
  isForBlueprint,
  type Note,
} from '../../../../../../shared/domain/journey/crescendo/notes.ts';
import { toWeeks } from '../../../../../../shared/domain/journey/crescendo/weeks.ts';
import { stages } from '../../../../../../shared/domain/journey/stage.ts';
import { decisions } from '../../../../../../shared/domain/small-change/content/learning.ts';

const startsOn = '2026-10-12';

const dayAround = fc.integer({ min: -20, max: 320 }).map((days) => addDays(startsOn, days));

const pause = fc
  .tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({
    from: addDays(startsOn, from),
    until: addDays(startsOn, from + length),
  }));

const timeline = fc
  .tuple(fc.array(pause, { maxLength: 3 }), fc.boolean())
  .map(([pauses, isOver]) => {
    const journey = { startsOn, weeks: 16, workshops: [], pauses };
    return toTimeline(toWeeks(journey, isOver ? '2028-01-01' : '2026-11-21'), isOver);
  });

const note = fc
  .record({
    number: fc.integer({ min: 1, max: 500 }),
    loggedOn: dayAround,
    stage: fc.constantFrom(...stages),
    scope: fc.constantFrom('in-our-gift', 'for-the-blueprint' as const),
    decision: fc.constantFrom(null, ...decisions),
  })
  .map((any) => (any.stage === 'grow' ? any : { ...any, decision: null }))
  .map(
    (drawn): Note => ({
      ...drawn,
      changeId: `change-${drawn.number}`,
      title: 'A change',
      stages: [{ stage: drawn.stage, on: drawn.loggedOn }],
      strandId: null,
      go: 1,
    }),
  );

const notes = fc.uniqueArray(note, { maxLength: 60, selector: ({ number }) => number });

const size = fc.double({ min: 20, max: 60, noNaN: true });

const drawn = fc
  .tuple(notes, timeline, size)
  .map(([all, time, wide]) => ({ all, time, wide, heads: placeHeads(all, time, wide) }));

type Box = {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
};

function halfOf(size: number): Box {
  return { left: size / 2, right: size / 2, up: size / 2, down: size / 2 };
}

function around({ x, y }: Head, { left, right, up, down }: Box): Box {
  return { left: x - left, right: x + right, up: y - up, down: y + down };
}

function overlaps(heads: readonly Head[], boxOf: (head: Head) => Box): readonly Head[] {
  const boxes = heads.map(boxOf);
  return heads.filter((_, place) =>
    boxes.slice(place + 1).some((other) => {
      const one = boxes[place];
      if (!one) return false;
      const isBeside = one.right <= other.left || other.right <= one.left;
      return !isBeside && one.up < other.down && other.up < one.down;
    }),
  );
}

/** Logged on one of the fourteen days of weeks 1 and 2, and by now in any stage. */
function buildNote(place: number): Note {
  const loggedOn = addDays(startsOn, place % 14);
  const stage = stages[place % stages.length] ?? 'mission';
  return {
    ...{ changeId: `change-${place}`, number: place + 1, title: 'A change', strandId: null, go: 1 },
    ...{ loggedOn, stage, stages: [{ stage, on: loggedOn }], scope: 'in-our-gift' },
    decision: stage === 'grow' ? (decisions[place % decisions.length] ?? null) : null,
  };
}

describe('the drawing', () => {
  test('has its first week where the lines are narrow, and its last where they are wide', () => {
    const time = toTimeline(
      toWeeks({ startsOn, weeks: 16, workshops: [], pauses: [] }, startsOn),
      false,
    );

    expect([halfHeight(sheet.left), halfHeight(sheet.right)]).toEqual([4, 160]);
    expect(stages.map((stage) => staveY(stage, sheet.right))).toEqual([320, 240, 160, 80]);
    expect(time.cells[0]).toEqual({ n: 1, from: 64, to: 156 });
    expect(time.cells[15]).toEqual({ n: 16, from: 1444, to: 1536 });
  });

  test('folds a rest to the same small gap, however long it was', () => {
    const pauses = [{ from: '2026-10-26', until: '2027-01-04' }];
    const weeks = toWeeks({ startsOn, weeks: 16, workshops: [], pauses }, startsOn);

    const [gap] = toTimeline(weeks, false).gaps;

    expect((gap?.to ?? 0) - (gap?.from ?? 0)).toBeCloseTo(restWidth);
  });

  test('lets time run to the right, inside the sheet', () => {
    const law = fc.property(timeline, dayAround, dayAround, ({ xOf }, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      expect(xOf(earlier)).toBeLessThanOrEqual(xOf(later) + 1e-6);
      expect(xOf(earlier)).toBeGreaterThanOrEqual(sheet.left);
      expect(xOf(later)).toBeLessThanOrEqual(sheet.right + 1e-6);
    });

    fc.assert(law);
  });

  test('has every note exactly once', () => {
    const law = fc.property(drawn, ({ all, heads }) => {
      const numbers = heads.flatMap((head) => head.notes.map(({ number }) => number));
      expect(numbers.toSorted()).toEqual(all.map(({ number }) => number).toSorted());
    });

    fc.assert(law);
  });

  test('marks three and six months after the last week, once it is over and not before', () => {
    const law = fc.property(timeline, (time) => {
      const marks = time.later.map(({ months }) => months);
      expect(marks).toEqual(time.grownAt < sheet.right ? [3, 6] : []);
      for (const { x } of time.later) {
        expect(x).toBeGreaterThan(time.grownAt);
        expect(x).toBeLessThanOrEqual(sheet.right);
      }
    });

    fc.assert(law);
  });

  test('keeps every note inside the hairpin, or on the ground line below it', () => {
    const law = fc.property(drawn, ({ heads, time }) => {
      for (const { x, y, notes: inHead } of heads) {
        if (inHead.every(isForBlueprint)) expect(y).toBe(sheet.ground);
        else expect(Math.abs(y - sheet.middle)).toBeLessThanOrEqual(halfHeight(x, time.grownAt));
      }
    });

    fc.assert(law);
  });

  test('has no two targets over each other', () => {
    const law = fc.property(drawn, ({ heads, time, wide }) => {
      const fitting = Math.min(wide, ...time.cells.map(({ from, to }) => to - from));
      const target = (head: Head) => around(head, halfOf(fitting - 1e-3));
      expect(overlaps(heads, target)).toEqual([]);
    });

    fc.assert(law);
  });

  test('has no two notes drawn into each other, however tall their stems', () => {
    const law = fc.property(drawn, ({ heads, time, wide }) => {
      const fitting = Math.min(wide, ...time.cells.map(({ from, to }) => to - from));
      const shape = (head: Head) => around(head, inkOf(head.notes, fitting - 1e-3));
      expect(overlaps(heads, shape)).toEqual([]);
    });

    fc.assert(law);
  });

  test.each([
    ['a projector', 1856, 32],
    ['a desk', 1216, 28],
  ])(
    'on %s keeps twenty changes of the first two weeks apart, with air between them',
    (_, width, target) => {
      const wide = (target * sheet.width) / (width - 64);
      const all = Array.from({ length: 20 }, (__, place) => buildNote(place));
      const time = toTimeline(
        toWeeks({ startsOn, weeks: 16, workshops: [], pauses: [] }, '2026-11-21'),
        false,
      );

      const heads = placeHeads(all, time, wide);

      const places = Math.floor(92 / wide);
      expect(heads).toHaveLength(2 * places);
      const gaps = heads.slice(1).map(({ x }, place) => x - (heads[place]?.x ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(Math.min(92 / places, 1.25 * wide) - 1e-6);
      const withAir = (head: Head) => around(head, inkOf(head.notes, wide * 1.02));
      expect(overlaps(heads, withAir)).toEqual([]);
    },
  );

  test('is gone through to its end with the right arrow, and no arrow leads out of it', () => {
    const law = fc.property(drawn, ({ heads }) => {
      fc.pre(heads.length > 0);
      let at = 0;
      for (const _ of heads) at = nextHead(heads, at, 'ArrowRight');
      expect(at).toBe(heads.length - 1);
      for (const arrow of arrows) expect(heads[nextHead(heads, at, arrow)]).toBeDefined();
    });

    fc.assert(law);
  });
});
