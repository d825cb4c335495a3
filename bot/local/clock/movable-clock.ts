/** A clock for trying things out: it begins where it is told, runs on, and can be moved ahead. */

import { systemClock } from '../../../shared/calendar/clock.ts';
import type { Clock } from '../../../shared/domain/instant.ts';

export type MovableClock = Clock & {
  /** From this ISO instant on. */
  readonly moveTo: (instant: string) => void;
};

/** Null begins now. */
export function createMovableClock(
  start: string | null,
  running: Clock = systemClock,
): MovableClock {
  let aheadMs = 0;
  const read = () => Date.parse(running.now());
  const moveTo = (instant: string) => {
    aheadMs = Date.parse(instant) - read();
  };
  if (start !== null) moveTo(start);
  return { now: () => new Date(read() + aheadMs).toISOString(), moveTo };
}
