/** Reads what stands behind `npm start --`: who you are in the chat, and when the clock begins. */

import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { readMoment } from './clock/steps.ts';
import { type DemoName, demoPeople } from './demo/people.ts';

export type StartWords = {
  readonly person: DemoName;
  /** A day and time where the team works, such as 2027-01-04T09:29; null: as it is. */
  readonly now: string | null;
};

/** In any order. Errors: a sentence on how to write the time. */
export function readStartWords(words: readonly string[]): Result<StartWords, string> {
  const said = words.flatMap((word) => word.split('='));
  const at = said.indexOf('--now');
  const now = at < 0 ? null : (said[at + 1] ?? '');
  const names = said.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  const person = demoNames.find((name) => names.some((word) => word.toLowerCase() === name));
  if (now !== null && toStart(now) === null)
    return fail('--now needs a day and a time, such as --now 2027-01-04T09:29.');
  return ok({ person: person ?? 'amara', now });
}

/** The ISO instant a moment is, by the clock where the team works; null where it is none. */
export function toStart(moment: string): string | null {
  return readMoment(moment, createCalendar('none'));
}

const demoNames = Object.keys(demoPeople) as DemoName[];
