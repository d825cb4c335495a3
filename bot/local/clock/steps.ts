/** How far the local clock is moved: by steps that suit a week of check-ins, or to a chosen time. */

import type { ClockMove } from '../../../shared/contracts/api/local/local-clock.ts';
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { isDay } from '../../../shared/domain/fields.ts';
import { mondayOf } from '../../../shared/domain/journey/journey.ts';

/** The invented council is a British one. */
export const localTimeZone = 'Europe/London';

const hourMs = 3_600_000;

/** A minute before the check-in comes, so that one sees it come. */
const beforeCheckIn = '09:29';

/** The instant to move to; null where it does not lie ahead, or is none. */
export function toMoved(now: string, move: ClockMove, calendar: Calendar): string | null {
  const instant = 'to' in move ? readMoment(move.to, calendar) : takeStep(now, move.step, calendar);
  return instant !== null && instant > now ? instant : null;
}

function takeStep(now: string, step: 'hour' | 'day' | 'monday', calendar: Calendar): string {
  if (step === 'hour') return new Date(Date.parse(now) + hourMs).toISOString();
  const today = calendar.dayOf(now, localTimeZone);
  if (step === 'day') {
    const time = calendar.timeOf(now, localTimeZone);
    return calendar.instantOf(calendar.addDays(today, 1), time, localTimeZone);
  }
  const thisWeek = calendar.instantOf(mondayOf(today), beforeCheckIn, localTimeZone);
  if (thisWeek > now) return thisWeek;
  return calendar.instantOf(calendar.addDays(mondayOf(today), 7), beforeCheckIn, localTimeZone);
}

/** A day and time on the local clock, such as 2027-01-04T09:29, as an ISO instant; null where it is none. */
export function readMoment(typed: string, calendar: Calendar): string | null {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(typed) ?? [];
  const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isDay(day) && isTime ? calendar.instantOf(day, time, localTimeZone) : null;
}
