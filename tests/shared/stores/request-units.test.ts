/** What the app asks of Cosmos DB, in request units as they are estimated: prints them, and keeps them from growing. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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

  test(`a board and a journey of ${changes} changes, read anew, cost 60 at most`, async () => {
    const kept = createKeptViews({ ...deps, store });
    unwrap(await kept.boards.read(testTenant, 'team-north'));
    unwrap(await kept.journeys.read(testTenant, 'team-north'));
    const once = print(`a board and a journey of ${changes} changes`);
    printed.push(`the tabs a team has open, for an hour: ${(once * 1200).toFixed(0)} at most`);

    expect(once).toBeLessThanOrEqual(60);
  });
});
