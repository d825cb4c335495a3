/** Where a day stands in the drawing: weeks are equally wide, and a rest is folded to a small gap. */
import { addDays, daysBetween } from '../days.ts';
import type { Rest, Weeks } from '../weeks.ts';
import { sheet } from './hairpin.ts';

export const restWidth = 24;

/** Room for what comes after the last week, once it is over. */
const afterWidth = 184;
const afterDays = 182;

/** When a team looks again whether what it kept has stuck. */
const looksAgain = [
  { months: 3, days: 91 },
  { months: 6, days: afterDays },
] as const;

/** From x to x: one week, the rest within it included; 17 of 16 is the time after. */
export type Cell = { readonly n: number; readonly from: number; readonly to: number };

export type Timeline = {
  readonly xOf: (day: string) => number;
  readonly cellOf: (day: string) => Cell;
  readonly cells: readonly Cell[];
  /** Where the lines stop and go on. */
  readonly gaps: readonly { readonly rest: Rest; readonly from: number; readonly to: number }[];
  /** Where the hairpin is fully open. */
  readonly grownAt: number;
  /** Once the last week is over: so many months after it. */
  readonly later: readonly { readonly months: number; readonly x: number }[];
};

/** `isOver`: the last week is past. */
export function toTimeline({ weeks, until, ...timed }: Weeks, isOver: boolean): Timeline {
  const start = weeks[0]?.from ?? until;
  const rests = sinceStart(timed.rests, start);
  const grownAt = sheet.right - (isOver ? afterWidth : 0);
  const dayWidth =
    (grownAt - sheet.left - restWidth * rests.length) / Math.max(1, weeks.length * 7);

  function xOf(day: string): number {
    if (day <= start) return sheet.left;
    if (day >= until) return afterX(day);
    const passed = rests.map(({ from, to }) => ({
      days: Math.max(0, daysBetween(from, day < to ? day : to)),
      length: daysBetween(from, to),
    }));
    const rested = passed.reduce((sum, { days }) => sum + days, 0);
    const folded = passed.reduce((sum, { days, length }) => sum + (restWidth * days) / length, 0);
    return sheet.left + (daysBetween(start, day) - rested) * dayWidth + folded;
  }

  function afterX(day: string): number {
    const share = Math.min(1, daysBetween(until, day) / afterDays);
    return grownAt + (sheet.right - grownAt) * share;
  }

  const gaps = rests.map((rest) => {
    const from = xOf(rest.from);
    return { rest, from, to: from + restWidth };
  });
  /** A rest between two weeks belongs to the earlier one. */
  const edges = weeks.map(({ from }) => xOf(from));
  const inWeeks = weeks.map(({ n }, place) => ({
    n,
    from: edges[place] ?? sheet.left,
    to: edges[place + 1] ?? grownAt,
  }));
  const after = { n: weeks.length + 1, from: grownAt, to: sheet.right };
  const cells = isOver ? [...inWeeks, after] : inWeeks;

  function cellOf(day: string): Cell {
    if (day >= until) return cells.at(-1) ?? after;
    const place = weeks.findLastIndex(({ from }) => from <= day);
    return cells[Math.max(0, place)] ?? after;
  }

  const later = looksAgain.map(({ months, days }) => ({ months, x: xOf(addDays(until, days)) }));

  return { xOf, cellOf, cells, gaps, grownAt, later: isOver ? later : [] };
}

/** A rest that was under way before the first week is drawn from there; one that was over by then is not. */
function sinceStart(rests: readonly Rest[], start: string): readonly Rest[] {
  return rests
    .map((rest) => (rest.from < start ? { ...rest, from: start } : rest))
    .filter(({ from, to }) => from < to);
}
