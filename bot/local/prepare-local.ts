/** What local mode adds to the app: demo people in the store, a way to sign in as one of them, and a clock to move. */
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import type { AppParts } from '../app.ts';
import { clockRoutes } from './clock/clock-routes.ts';
import { createMovableClock, type MovableClock } from './clock/movable-clock.ts';
import { loadDemo } from './demo/load-demo.ts';
import { loadProgramme } from './demo/programme/load-programme.ts';
import { createLocalIssuer } from './local-issuer.ts';
import { signInRoutes } from './sign-in.ts';
import { readStartWords, toStart } from './start-words.ts';

/** Begins where `--now` says. Throws an Error with one sentence for the person who started the app. */
export function createLocalClock(words: readonly string[]): MovableClock {
  const read = readStartWords(words);
  if (!read.ok) throw new Error(read.error);
  const { now } = read.value;
  return createMovableClock(now && toStart(now));
}

export async function prepareLocal(
  store: DocumentStore,
  clock: MovableClock,
  calendar: Calendar,
): Promise<Pick<AppParts, 'tokens' | 'open'>> {
  await loadDemo(store, clock);
  await loadProgramme(store, clock, calendar);
  const issuer = await createLocalIssuer();
  return {
    tokens: issuer.rules,
    open: [...signInRoutes(issuer), ...clockRoutes(clock, calendar)],
  };
}
