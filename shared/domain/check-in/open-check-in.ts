/** Which check-in is open: that of the week or month it is, or still the last one while its reminder may come (P14). */
import type { Calendar } from '../calendar.ts';
import { later } from '../instant.ts';
import { mondayOf } from '../journey/journey.ts';
import type { CheckInTeam } from '../team/team.ts';
import { begunOn, everyOf } from './every.ts';
import { nextCheckIn } from './next-check-in.ts';
import { reminderAt } from './reminder.ts';

/** As late as a reminder is still sent. */
const latenessMs = 24 * 3_600_000;

/**
 * The Monday of its week. A check-in late in a week is reminded of early in the next, and whoever is
 * reminded answers for the week they were asked about. A month's is open until the next one begins.
 */
export function openOccurrence(team: CheckInTeam, now: string, calendar: Calendar): string {
  const { timeZone } = team;
  const thisWeek = mondayOf(calendar.dayOf(now, timeZone));
  const lastWeek = calendar.addDays(thisWeek, -7);
  const before = later(calendar.instantOf(lastWeek, '00:00', timeZone), -1);
  const last = nextCheckIn(team, before, calendar);
  const thisMonth = begunOn(thisWeek, 'month');
  const current = everyOf(team, thisMonth) === 'month' ? thisMonth : thisWeek;
  if (last?.occurrence !== lastWeek) return current;
  const remindedAt = reminderAt(last, team, calendar);
  if (remindedAt === null || calendar.dayOf(remindedAt, timeZone) < thisWeek) return current;
  const next = nextCheckIn(team, last.at, calendar);
  const isOver = now > later(remindedAt, latenessMs) || (next !== null && now >= next.at);
  return isOver ? current : lastWeek;
}
