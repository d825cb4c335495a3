/** Whether a team has been left alone for as long as its council keeps what it has (P22). */
import type { Calendar } from '../calendar.ts';
import { earliest, later } from '../instant.ts';
import { lookEveryDays, noticeDays, type Retention } from '../retention.ts';
import type { Team } from './team.ts';

const dayMs = 24 * 3_600_000;

/** `look-later`: not yet. `announce`: its end is to be said now. `end`: nobody is there to be told. */
export type Aged =
  | { readonly kind: 'look-later'; readonly at: string }
  | { readonly kind: 'announce' | 'end' };

type At = { readonly now: string; readonly calendar: Calendar };

/**
 * `lastDone` is the ISO instant of the last thing somebody did in it. Its end is announced so early that it comes when
 * the time is over. A team deleted in Teams ends `noticeDays` after that: as long as Teams itself can bring it back.
 */
export function ageOf(
  team: Team,
  lastDone: string,
  { teamMonths }: Retention,
  { now, calendar }: At,
): Aged {
  const soon = later(now, lookEveryDays * dayMs);
  if (teamMonths === null) return { kind: 'look-later', at: soon };
  if (team.status === 'deleted') return { kind: 'end' };
  const day = calendar.dayOf(lastDone, team.timeZone);
  const over = calendar.addMonths(day, teamMonths);
  const sayOn = calendar.addDays(over, -noticeDays);
  const sayAt = calendar.instantOf(sayOn, '10:00', team.timeZone);
  if (sayAt <= now) return { kind: 'announce' };
  return { kind: 'look-later', at: earliest([sayAt, soon]) ?? soon };
}
