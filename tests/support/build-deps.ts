/** What a use case is given in tests: a SQLite store in memory, a clock to set, and ids that count. */

import { dayIn } from '../../shared/calendar/clock.ts';
import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import type { Clock } from '../../shared/domain/instant.ts';
import type { Result } from '../../shared/domain/result.ts';
import { usualRetention } from '../../shared/domain/retention.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';

export type TestClock = Clock & { readonly set: (instant: string) => void };

export type TestDeps = Deps & { readonly clock: TestClock };

export function buildClock(start = '2026-11-21T09:30:00.000Z'): TestClock {
  let instant = start;
  return {
    now: () => instant,
    set: (next) => {
      instant = next;
    },
  };
}

/** The ids are `id-000001` and so on: long enough to be command ids. */
export function createTestDeps(overrides: Partial<Deps> = {}): TestDeps {
  const clock = buildClock();
  let ids = 0;
  return {
    store: overrides.store ?? createSqliteStore({ file: ':memory:', clock }),
    formerColleague: text.people.former,
    retention: usualRetention,
    signposts: text.signposts,
    linkToTab: (place) => `https://tab.example/#${place}`,
    calendar: createCalendar('GB-ENG'),
    today: (timeZone) => dayIn(timeZone, clock.now()),
    newId: () => {
      ids += 1;
      return `id-${String(ids).padStart(6, '0')}`;
    },
    ...overrides,
    clock,
  };
}

/** The value of a result that has to be one. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${JSON.stringify(result.error)}.`);
  return result.value;
}

/** The error of a result that has to be one. */
export function unwrapError<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error('Expected an error, got a value.');
  return result.error;
}
