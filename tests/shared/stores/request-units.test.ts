/** What the app asks of Cosmos DB, in request units as they are estimated: prints them, and keeps them from growing. */
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { logChange } from '../../../shared/use-cases/small-change/log-change.ts';
import { createKeptViews } from '../../../tab/api/kept/kept-views.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../support/build-deps.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { type ChargedStore, chargeStore } from '../../support/request-units.ts';

/** As many as a team has half-way. */
const changes = 20;

let deps: TestDeps;
let store: ChargedStore;
const printed: string[] = [];
const notFaked = ['setImmediate', 'nextTick', 'queueMicrotask'] as const;

beforeEach(async () => {
  deps = createTestDeps();
  store = chargeStore(deps.store);
  await storeTeam(store);
  for (let count = 0; count < changes; count += 1) await log(`command-${count}`);
  store.reset();
});

afterEach(() => deps.store.close());

afterAll(() => {
  // biome-ignore lint/suspicious/noConsole: the figures are what this test is run for
  console.log(printed.join('\n'));
});

async function log(commandId: string): Promise<void> {
  const title = `Health visitors join our Tuesday huddle for fifteen minutes, ${commandId}`;
  const benefit = 'Families are asked the same things once, by whoever knows them';
  const input = { teamId: 'team-north', commandId, title, benefit, scope: 'in-our-gift' } as const;
  unwrap(await logChange(input, buildActor(), { ...deps, store }));
}

function print(what: string): number {
  printed.push(`${what}: ${store.units().toFixed(1)} request units`);
  return store.units();
}

describe('in request units', () => {
  test('a logged change costs 25 at most', async () => {
    await log('command-one-more');

    expect(print('a logged change')).toBeLessThanOrEqual(25);
  });

  test('the tabs a team has open cost 4,000 an hour at most', async () => {
    jest.useFakeTimers({ now: new Date('2026-11-21T09:30:00.000Z'), doNotFake: [...notFaked] });
    const kept = createKeptViews({ ...deps, store });
    for (let second = 0; second < 3_600; second += 1) {
      unwrap(await kept.boards.read(testTenant, 'team-north'));
      unwrap(await kept.journeys.read(testTenant, 'team-north'));
      jest.advanceTimersByTime(1_000);
    }
    jest.useRealTimers();

    expect(print(`tabs on ${changes} changes, for an hour`)).toBeLessThanOrEqual(4_000);
  });
});
