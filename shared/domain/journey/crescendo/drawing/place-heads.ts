/** Where each note’s head stands: on the line of its stage, in its week, and never over another one. */
import { isForBlueprint, type Note } from '../notes.ts';
import { sheet, staveY } from './hairpin.ts';
import { inkOf } from './ink.ts';
import { columnsOf, linesAreApart, type Room, roomOf, rounding, tallestOf } from './room.ts';
import type { Cell, Timeline } from './timeline.ts';

export type Point = { readonly x: number; readonly y: number };

/** One note, or so many as have no room of their own. */
export type Head = Point & { readonly week: number; readonly notes: readonly Note[] };

type Line = (x: number) => number;

/** `size`: how wide and high a head’s target is, in drawing units. Heads come from left to right. */
export function placeHeads(
  notes: readonly Note[],
  timeline: Timeline,
  size: number,
): readonly Head[] {
  const fitting = Math.min(size, ...timeline.cells.map(({ from, to }) => to - from));
  const weeks = Map.groupBy(notes, ({ loggedOn }) => timeline.cellOf(loggedOn));
  return [...weeks]
    .toSorted(([one], [other]) => one.n - other.n)
    .flatMap(([cell, inWeek]) => placeInWeek(cell, inWeek, timeline, fitting));
}

function placeInWeek(
  cell: Cell,
  notes: readonly Note[],
  timeline: Timeline,
  size: number,
): readonly Head[] {
  const { grownAt } = timeline;
  const room = roomOf(cell, size);
  const isApart = linesAreApart(room, grownAt, tallestOf(notes, size));
  const bands = Map.groupBy(notes, (note) => bandOf(note, isApart));
  const heads = [...bands].flatMap(([band, inBand]) =>
    placeInBand(inBand, room, {
      xOf: ({ loggedOn }) => timeline.xOf(loggedOn),
      lineOf: (note) =>
        band === 'ground' ? () => sheet.ground : (x) => staveY(note.stage, x, grownAt),
    }),
  );
  return heads.map((head) => ({ ...head, week: cell.n })).toSorted((one, other) => one.x - other.x);
}

/** Notes that can stand in each other’s way: all on the stave while it is narrow, later those on one line. */
function bandOf(note: Note, isApart: boolean): string {
  if (isForBlueprint(note)) return 'ground';
  return isApart ? note.stage : 'stave';
}

type Placing = {
  /** Where notes may stand, if not anywhere. */
  readonly columns?: readonly number[];
  readonly xOf: (note: Note) => number;
  readonly lineOf: (note: Note) => Line;
};

type Placed = Omit<Head, 'week'>;

/**
 * Each on its day, as far as they do not touch; closer together where they need it; and where not all have
 * room even then, the last place is for those that have none.
 */
function placeInBand(notes: readonly Note[], room: Room, placing: Placing): readonly Placed[] {
  const inTime = notes.toSorted((one, other) => placing.xOf(one) - placing.xOf(other));
  const byDay = placeEach(inTime, room, placing);
  if (byDay.left.length === 0) return byDay.placed;
  const inColumns = placeEach(inTime, room, { ...placing, columns: columnsOf(room) });
  if (inColumns.left.length === 0) return inColumns.placed;
  const narrower = { ...room, to: room.to - room.pitch };
  const columns = columnsOf(narrower);
  const { placed, left } = placeEach(inTime, narrower, { ...placing, columns });
  return [...placed, gather(left, room.to, placing)];
}

function placeEach(notes: readonly Note[], room: Room, { xOf, lineOf, columns }: Placing) {
  const placed: Placed[] = [];
  const left: Note[] = [];
  for (const note of notes) {
    const wanted = { note, day: xOf(note), line: lineOf(note), columns };
    const point = findPlace(wanted, room, placed);
    if (point) placed.push({ ...point, notes: [note] });
    else left.push(note);
  }
  return { placed, left };
}

type Wanted = {
  readonly note: Note;
  readonly day: number;
  readonly line: Line;
  readonly columns: readonly number[] | undefined;
};

/** The place nearest to the day that is free; undefined where none is. */
function findPlace(
  { note, day: wanted, line, columns }: Wanted,
  { from, to, pitch, size }: Room,
  placed: readonly Placed[],
): Point | undefined {
  if (to < from - rounding) return undefined;
  const day = Math.min(to, Math.max(from, wanted));
  const anywhere = () => [day, ...placed.flatMap(({ x }) => [x - pitch, x + pitch])];
  return (columns ?? anywhere())
    .filter((x) => x >= from - rounding && x <= to + rounding)
    .toSorted((one, other) => Math.abs(one - day) - Math.abs(other - day))
    .map((x) => ({ x, y: line(x), notes: [note] }))
    .find((head) => placed.every((other) => !isOver(head, other, { pitch, size })));
}

/** Not a pitch apart to the side, with targets or shapes that meet above each other. */
function isOver(
  one: Placed,
  other: Placed,
  { pitch, size }: Pick<Room, 'pitch' | 'size'>,
): boolean {
  if (Math.abs(one.x - other.x) >= pitch - rounding) return false;
  const [upper, lower] = one.y < other.y ? [one, other] : [other, one];
  const tall = inkOf(upper.notes, size).down + inkOf(lower.notes, size).up;
  return lower.y - upper.y < Math.max(size, tall) - rounding;
}

/** On the line of their stage, or where they are of several, in the middle. */
function gather(notes: readonly Note[], x: number, { lineOf }: Placing): Placed {
  const lines = notes.map((note) => lineOf(note)(x));
  const [line = sheet.middle] = lines;
  return { x, y: lines.every((other) => other === line) ? line : sheet.middle, notes };
}
