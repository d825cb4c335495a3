/** Reads what stands behind `npm start --`: who you are in the chats, and when the clock begins. */

import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { readMoment } from './clock/steps.ts';
import { type DemoName, demoPeople } from './demo/people.ts';

export type StartWords = {
  /** A chat each. */
  readonly people: readonly DemoName[];
  /** A day and time where the team works, such as 2027-01-04T09:29; null: as it is. */
  readonly now: string | null;
};

const demoNames = Object.keys(demoPeople) as DemoName[];

/** As many as a laptop has room for on its screen. */
const mostPeople = 3;

export const startHelp = `
npm start                               everything, and you are Amara
npm start -- priya                      you are somebody else: ${demoNames.join(', ')}
npm start -- amara jo                   two people side by side, a chat each
npm start -- --now 2027-01-04T09:29     the clock begins then; kept only where DATA_FILE says
npm start -- --help                     this

PORT, PLAYGROUND_PORT and DATA_FILE say where; the README tells of them.
`;

export function asksForHelp(words: readonly string[]): boolean {
  return words.some((word) => /^(?:--?h(?:elp)?|help)$/i.test(word));
}

/** In any order. Errors: what to say instead. */
export function readStartWords(words: readonly string[]): Result<StartWords, string> {
  const said = words.flatMap((word) => word.split('='));
  const at = said.indexOf('--now');
  const now = at < 0 ? null : (said[at + 1] ?? '');
  const named = said.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  if (now !== null && toStart(now) === null)
    return fail('--now needs a day and a time, such as --now 2027-01-04T09:29.');
  const unknown = named.find((word) => toDemoName(word) === undefined);
  if (unknown !== undefined)
    return fail(`There is no ${unknown} here. Choose among ${demoNames.join(', ')}.`);
  const people = [...new Set(named.flatMap((word) => toDemoName(word) ?? []))];
  if (people.length > mostPeople)
    return fail(`At most ${mostPeople} people have a chat at once. Name fewer.`);
  return ok({ people: people.length > 0 ? people : ['amara'], now });
}

function toDemoName(word: string): DemoName | undefined {
  return demoNames.find((name) => name === word.toLowerCase());
}

/** The ISO instant a moment is, by the clock where the team works; null where it is none. */
export function toStart(moment: string): string | null {
  return readMoment(moment, createCalendar('none'));
}

/** With a clock of its own it keeps nothing, unless told where: another day's team would be half-way through it. */
export function keepsData({ now }: Pick<StartWords, 'now'>, dataFile: string | undefined): boolean {
  return now === null || Boolean(dataFile);
}

/** What becomes of what is logged. */
export function toKeptWords(words: Pick<StartWords, 'now'>, dataFile: string | undefined): string {
  const { now } = words;
  if (now === null) return 'What you log is kept for next time.';
  const kept = `What you log is kept in ${dataFile}.`;
  return `It began as if it were ${now}${keepsData(words, dataFile) ? `. ${kept}` : ', and begins afresh next time.'}`;
}
