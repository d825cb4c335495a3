/** How much room the notes of a week have: sideways within it, and between the lines of the stave. */
import { isForBlueprint, type Note } from '../notes.ts';
import { halfHeight } from './hairpin.ts';
import { inkOf } from './ink.ts';
import type { Cell } from './timeline.ts';

/**
 * Where notes may stand: from the middle of the first place to the middle of the last, by a pitch apart.
 * `size` is how large each is.
 */
export type Room = {
  readonly from: number;
  readonly to: number;
  readonly pitch: number;
  readonly size: number;
};

/** So much wider than a note its place is where there is room: more would take it from its day for nothing. */
const widestPitch = 1.25;

/** A hair’s breadth, for fractions do not add up to the letter. */
export const rounding = 1e-6;

/** As many places as notes of that size have, and the room that is left shared out between them. */
export function roomOf({ from, to }: Cell, size: number): Room {
  const places = Math.max(1, Math.floor((to - from + rounding) / size));
  const pitch = Math.min((to - from) / places, widestPitch * size);
  return { from: from + pitch / 2, to: to - pitch / 2, pitch, size };
}

/** From the bottom of one to the top of one below it, any of which may be several as one; Grow is below none. */
export function tallestOf(notes: readonly Note[], size: number): number {
  const onStave = notes.filter((note) => !isForBlueprint(note));
  const below = onStave.filter(({ stage }) => stage !== 'grow');
  const down = onStave.map((note) => inkOf([note], size).down);
  const up = below.map((note) => inkOf([note], size).up);
  return Math.max(size / 2, ...down) + Math.max(size / 2, ...up);
}

/** Whether heads on two lines cannot touch, wherever in the room they stand. */
export function linesAreApart({ from, to }: Room, grownAt: number, tallest: number): boolean {
  return 0.75 * halfHeight(from, grownAt) - 0.25 * halfHeight(to, grownAt) >= tallest;
}

/** As many places beside each other as there are, spread over the room. */
export function columnsOf({ from, to, pitch }: Room): readonly number[] {
  const gaps = Math.floor((to - from + rounding) / pitch);
  if (gaps < 1) return [from];
  return Array.from({ length: gaps + 1 }, (_, place) => from + ((to - from) * place) / gaps);
}
