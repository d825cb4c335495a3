/** Where each note’s head stands: on the line of its stage, in its week, and never over another one. */
import { isForBlueprint, type Note } from '../notes.ts';
import { halfHeight, sheet, staveY } from './hairpin.ts';
import type { Cell, Timeline } from './timeline.ts';

export type Point = { readonly x: number; readonly y: number };

/** One note, or so many as have no room of their own. */
export type Head = Point & { readonly week: number; readonly notes: readonly Note[] };

type Line = (x: number) => number;

/** Where notes may stand: from the middle of the first place to the middle of the last, by a size apart. */
type Room = { readonly from: number; readonly to: number; readonly size: number };

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
  const room = { from: cell.from + size / 2, to: cell.to - size / 2, size };
  const isApart = linesAreApart(room, grownAt);
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

/** Whether heads on two lines cannot touch, wherever in the room they stand. */
function linesAreApart({ from, to, size }: Room, grownAt: number): boolean {
  return 0.75 * halfHeight(from, grownAt) - 0.25 * halfHeight(to, grownAt) >= size;
}

/** Notes that can stand in each other’s way: all on the stave while it is narrow, later those on one line. */
function bandOf(note: Note, isApart: boolean): string {
  if (isForBlueprint(note)) return 'ground';
  return isApart ? note.stage : 'stave';
}

type Placing = {
  readonly xOf: (note: Note) => number;
  readonly lineOf: (note: Note) => Line;
};

type Placed = Omit<Head, 'week'>;

/** Where not all have room, the last place is for those that have none. */
function placeInBand(notes: readonly Note[], room: Room, placing: Placing): readonly Placed[] {
  const inTime = notes.toSorted((one, other) => placing.xOf(one) - placing.xOf(other));
  const all = placeEach(inTime, room, placing);
  if (all.left.length === 0) return all.placed;
  const { placed, left } = placeEach(inTime, { ...room, to: room.to - room.size }, placing);
  return [...placed, gather(left, room.to, placing)];
}

function placeEach(notes: readonly Note[], room: Room, { xOf, lineOf }: Placing) {
  const placed: Placed[] = [];
  const left: Note[] = [];
  for (const note of notes) {
    const point = findPlace(xOf(note), lineOf(note), room, placed);
    if (point) placed.push({ ...point, notes: [note] });
    else left.push(note);
  }
  return { placed, left };
}

/** The place nearest to the day that is free; undefined where none is. */
function findPlace(wanted: number, line: Line, { from, to, size }: Room, placed: readonly Point[]) {
  if (to < from - 1e-6) return undefined;
  const day = Math.min(to, Math.max(from, wanted));
  const beside = placed.flatMap(({ x }) => [x - size, x + size]);
  return [day, ...beside]
    .filter((x) => x >= from - 1e-6 && x <= to + 1e-6)
    .toSorted((one, other) => Math.abs(one - day) - Math.abs(other - day))
    .map((x) => ({ x, y: line(x) }))
    .find((point) => placed.every((other) => !touches(point, other, size)));
}

/** A hair’s breadth is for the rounding of fractions. */
export function touches(one: Point, other: Point, size: number): boolean {
  const near = size - 1e-6;
  return Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}

/** On the line of their stage, or where they are of several, in the middle. */
function gather(notes: readonly Note[], x: number, { lineOf }: Placing): Placed {
  const lines = notes.map((note) => lineOf(note)(x));
  const [line = sheet.middle] = lines;
  return { x, y: lines.every((other) => other === line) ? line : sheet.middle, notes };
}
