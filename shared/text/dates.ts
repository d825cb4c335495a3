/** Calendar days and times of day in words, for days and times that are written down rather than instants. */
import { createFormat } from './format.ts';
import { text } from './views/page.ts';

const day = createFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const weekday = createFormat({ weekday: 'long' });
const time = createFormat({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });

/** `2026-11-21` is "Saturday 21 November 2026". */
export function toDayWords(calendarDay: string): string {
  return day()
    .format(new Date(`${calendarDay}T00:00:00Z`))
    .replace(',', '');
}

const dayMonth = createFormat({ weekday: 'long', day: 'numeric', month: 'long' });

/** `2026-11-21` is "Saturday 21 November". */
export function toDayMonthWords(calendarDay: string): string {
  return dayMonth()
    .format(new Date(`${calendarDay}T00:00:00Z`))
    .replace(',', '');
}

/**
 * `2026-11-21` is "21 November". From words of our own: the first format a browser makes of a day costs it more
 * than drawing the whole journey, where these words stand on every note.
 */
export function toDayOfMonthWords(calendarDay: string): string {
  const [, month, day] = calendarDay.split('-').map(Number);
  return text.when.dayOfMonth(day ?? 0, text.when.months[(month ?? 1) - 1] ?? '');
}

/** The month of `2026-11-21` is "November". */
export function toMonthWords(calendarDay: string): string {
  return text.when.months[Number(calendarDay.slice(5, 7)) - 1] ?? '';
}

/** `09:30` is "9:30am". */
export function toTimeOfDayWords(timeOfDay: string): string {
  const words = time().format(new Date(`2000-01-01T${timeOfDay}:00Z`));
  return words.replace(/\s/g, '').toLowerCase();
}

/** 1 is "Monday". */
export function toWeekdayWords(number: number): string {
  const aMonday = Date.UTC(2000, 0, 3);
  return weekday().format(new Date(aMonday + (number - 1) * 86_400_000));
}

const date = createFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** `2026-11-21` is "21 November 2026". */
export function toPlainDateWords(calendarDay: string): string {
  return date().format(new Date(`${calendarDay}T00:00:00Z`));
}

/** The day of an ISO instant: "21 November 2026". All teams work in England and Wales. */
export function toDateWords(instant: string): string {
  return date('Europe/London').format(new Date(instant));
}
