/** Says when something was, for a letter that is read long after: the day with its year, and the time. */
import { createFormat } from '../format.ts';
import { toTimeWords } from '../when-words.ts';

const day = createFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** `at` is an ISO instant. */
export function toDateOf(at: string, timeZone: string): string {
  return day(timeZone).format(Date.parse(at));
}

export function toInstantWords(at: string, timeZone: string): string {
  return `${toDateOf(at, timeZone)}, ${toTimeWords(Date.parse(at), timeZone)}`;
}
