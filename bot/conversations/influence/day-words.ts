/** Puts a calendar day into words. */
import { text } from '../../../shared/text/text.ts';

/** `2026-11-23` becomes "Monday 23 November". The day is a calendar day, so no time zone comes into it. */
export function toDayWords(day: string): string {
  const format = new Intl.DateTimeFormat(text.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
