/** Says when something happened the way a colleague would. */
import { createFormat } from './format.ts';
import { text } from './views/page.ts';

/** `now` is in milliseconds since 1970; `timeZone` is the team's IANA zone, and decides the day. */
export type TeamClock = { readonly now: number; readonly timeZone: string };

const dayMs = 86_400_000;
const daysInWords = 7;

/** `at` is an ISO instant. "today", "3 days ago", then "21 November", with the year once it is not this one. */
export function toWhenWords(at: string, { now, timeZone }: TeamClock): string {
  const then = Date.parse(at);
  const days = Math.round((calendarDay(now, timeZone) - calendarDay(then, timeZone)) / dayMs);
  if (days <= 0) return text.when.today;
  if (days === 1) return text.when.yesterday;
  if (days < daysInWords) return text.when.daysAgo(days);
  return toDate(then, now, timeZone);
}

/** The same with the time of day, standing on its own: "Yesterday, 9:30am". */
export function toMomentWords(at: string, clock: TeamClock): string {
  const day = toWhenWords(at, clock);
  const time = toTimeWords(Date.parse(at), clock.timeZone);
  return text.when.at(day.charAt(0).toUpperCase() + day.slice(1), time);
}

const time = createFormat({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });

export function toTimeWords(instant: number, timeZone: string): string {
  return time(timeZone).format(instant).replace(/\s/g, '').toLowerCase();
}

/** Midnight UTC of the calendar day the instant falls on in that zone. */
function calendarDay(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return Date.parse(`${format.format(instant)}T00:00:00Z`);
}

const date = createFormat({ day: 'numeric', month: 'long' });
const dateWithYear = createFormat({ day: 'numeric', month: 'long', year: 'numeric' });

function toDate(instant: number, now: number, timeZone: string): string {
  const year = (moment: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric' }).format(moment);
  const format = year(instant) === year(now) ? date : dateWithYear;
  return format(timeZone).format(instant);
}
