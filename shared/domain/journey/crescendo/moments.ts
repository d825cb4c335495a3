/** Moments of the journey that are no change’s own: strands were chosen, somebody said yes. */
import type { Strands } from '../../strands/strands.ts';
import type { Course } from './course.ts';
import type { DayOf } from './day-of.ts';

export const momentKinds = ['strands-chosen', 'yes'] as const;

export type Moment = {
  readonly on: string;
  readonly kind: (typeof momentKinds)[number];
  /** The change that was said yes to. */
  readonly number: number | null;
};

/** Oldest first, and on one day each only once. */
export function toMoments(
  changes: readonly Pick<Course, 'number' | 'asks'>[],
  { strands }: Pick<Strands, 'strands'>,
  dayOf: DayOf,
): readonly Moment[] {
  const chosen = new Set(strands.map(({ since }) => dayOf(since)));
  const yeses = changes.flatMap(({ number, asks }) =>
    asks.flatMap(({ answer }) =>
      answer?.answer === 'yes' ? [{ on: dayOf(answer.at), kind: 'yes', number } as const] : [],
    ),
  );
  const moments = [
    ...[...chosen].map((on) => ({ on, kind: 'strands-chosen', number: null }) as const),
    ...new Map(yeses.map((yes) => [`${yes.on} ${yes.number}`, yes])).values(),
  ];
  return moments.toSorted((one, other) => compare(one.on, other.on));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
