/** Reads a day as people write it in chat: "5 January", "5/1/2027", "next Monday", "tomorrow". */
import type { Calendar } from '../../domain/calendar.ts';
import { isDay } from '../../domain/fields.ts';
import { mondayOf } from '../../domain/journey/journey.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { nextWeek, toMonth, tomorrow, toWeekday } from './pause-words.ts';

/** `no-such-day` is 30 February, or a Monday 5 January that is a Tuesday. */
export type DayProblem = 'not-understood' | 'no-such-day';

/**
 * `words` in small letters with single blanks. A weekday is the next after today, `next` one that of
 * next week; numbers are day before month; a date without a year is the first from today on.
 */
export function readDay(
  words: string,
  today: string,
  calendar: Calendar,
): Result<string, DayProblem> {
  if (words === tomorrow) return ok(calendar.addDays(today, 1));
  if (words === nextWeek) return ok(calendar.addDays(mondayOf(today), 7));
  const [, first = '', rest = ''] = /^([a-z]+)(?: (.+))?$/.exec(words) ?? [];
  const weekday = toWeekday(first);
  if (weekday !== null && rest === '') return ok(comingWeekday(weekday, today, calendar));
  const nextWeekday = first === 'next' ? toWeekday(rest) : null;
  if (nextWeekday !== null) return ok(calendar.addDays(mondayOf(today), 6 + nextWeekday));
  const date = readDate(weekday === null ? words : rest, today);
  if (weekday !== null && date.ok && calendar.weekdayOf(date.value) !== weekday)
    return fail('no-such-day');
  return date;
}

function comingWeekday(weekday: number, today: string, calendar: Calendar): string {
  const ahead = (weekday - calendar.weekdayOf(today) + 7) % 7;
  return calendar.addDays(today, ahead === 0 ? 7 : ahead);
}

const ordinal = '(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const name = '(?<name>[a-z]+)';
const dateShapes = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}|\d{2}))?$/,
  new RegExp(`^${ordinal} ?(?:of )?${name}(?: (?<year>\\d{4}))?$`),
  new RegExp(`^${name} ${ordinal}(?: (?<year>\\d{4}))?$`),
];

function readDate(words: string, today: string): Result<string, DayProblem> {
  const ofMonth = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1];
  if (ofMonth !== undefined) return comingDay(twoDigits(ofMonth), today);
  const named = /^(?:the (?:start|beginning) of )?([a-z]+)$/.exec(words)?.[1];
  if (named !== undefined && toMonth(named) !== null) return readDate(`1 ${named}`, today);
  const found = dateShapes.map((shape) => shape.exec(words)?.groups).find(Boolean);
  const month = found?.name === undefined ? found?.month : toMonth(found.name);
  if (!found || !month) return fail('not-understood');
  const written = `${twoDigits(month)}-${twoDigits(found.day ?? '')}`;
  const day = yearsOf(found.year, today)
    .map((year) => `${year}-${written}`)
    .find((each) => isDay(each) && (found.year !== undefined || each >= today));
  return day === undefined ? fail('no-such-day') : ok(day);
}

/** The next day of this number, this month or in one of the next. */
function comingDay(day: string, today: string): Result<string, DayProblem> {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const days = [0, 1, 2].map((ahead) => {
    const at = month - 1 + ahead;
    return `${year + Math.floor(at / 12)}-${twoDigits((at % 12) + 1)}-${day}`;
  });
  const found = days.find((each) => isDay(each) && each > today);
  return found === undefined ? fail('no-such-day') : ok(found);
}

/** The years a date may be meant in, soonest first. */
function yearsOf(written: string | undefined, today: string): readonly string[] {
  if (written !== undefined) return [written.padStart(4, '20')];
  const year = today.slice(0, 4);
  return [year, String(Number(year) + 1)];
}

function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0');
}
