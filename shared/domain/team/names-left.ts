/** A name that words still have in them after whoever has it was forgotten: a lead decides, within a month (P22). */
import { later } from '../instant.ts';

/** Kept only as long as there is something to decide. */
export type NameLeft = {
  readonly id: string;
  /** As they were called; the only place where it still stands by itself. */
  readonly name: string;
  /** ISO instant at which they were forgotten. */
  readonly since: string;
  /** Words that somebody looked at, and left as they are: they mean somebody else. */
  readonly kept: readonly string[];
};

const decideWithinMs = 30 * 24 * 3_600_000;

/** ISO instant at which the name is taken out of whatever nobody has looked at. */
export function decideBy({ since }: Pick<NameLeft, 'since'>): string {
  return later(since, decideWithinMs);
}

/** When the first of them has to be looked at; null where there is none. */
export function nextToDecide(left: readonly NameLeft[]): string | null {
  return left.map(decideBy).sort()[0] ?? null;
}
