/** The invented team of the local demo is one the app itself could have made. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import { journeyWeek } from '../../../shared/domain/journey/journey.ts';
import { addValue } from '../../../shared/use-cases/ambition/add-value.ts';
import { loadAmbition } from '../../../shared/use-cases/ambition/load-ambition.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../support/build-deps.ts';

const amara = { id: demoPeople.amara.id, name: demoPeople.amara.name, tenantId: demoTenantId };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await loadDemo(deps.store, deps.clock);
});

afterEach(() => deps.store.close());

async function load() {
  return unwrap(await loadAmbition(demoTeam.id, amara, deps));
}

test('has four values with opposites, a vision with several voices, and three workshops within its weeks', async () => {
  const { team, ambition } = await load();

  const { journey } = team;
  expect(ambition.values).toHaveLength(4);
  expect(ambition.vision?.by.name).toBe('Marcus Bell');
  expect(ambition.voices.map(({ by }) => by.name)).toContain('Helen Ashdown');
  expect(ambition.voices.length).toBeGreaterThan(3);
  expect(journey.workshops.map((day) => journeyWeek(journey, day))).toEqual([
    { status: 'running', week: 1 },
    { status: 'running', week: 6 },
    { status: 'running', week: 12 },
  ]);
});

test('loaded again keeps what was added since', async () => {
  const value = { value: 'We stay curious', opposite: 'we know already' };
  await addValue({ teamId: demoTeam.id, commandId: 'command-1', ...value }, amara, deps);

  await loadDemo(deps.store, deps.clock);

  expect((await load()).ambition.values).toHaveLength(5);
});
