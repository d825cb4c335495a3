/** The invented team's supervisor has checked in most weeks, so that the next check-in has something to begin with. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import { findCaseData } from '../../../shared/domain/case-data/case-data.ts';
import { lastAnswer } from '../../../shared/domain/check-in/check-ins.ts';
import { findConcern } from '../../../shared/domain/safeguarding/safeguarding.ts';
import { loadCheckIn } from '../../../shared/use-cases/check-in/load-check-in.ts';
import { loadCheckIns } from '../../../shared/use-cases/check-in/load-check-ins.ts';
import { loadChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../support/build-deps.ts';

const { id, name } = demoPeople.priya;
const priya = { id, name, tenantId: demoTenantId };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await loadDemo(deps.store, deps.clock);
});

afterEach(() => deps.store.close());

async function load() {
  return unwrap(await loadCheckIn(demoTeam.id, priya, deps));
}

test('answered three of the weeks before this one, and not yet this week’s', async () => {
  const { checkIns, occurrence } = await load();

  expect(checkIns.answers).toHaveLength(3);
  expect(lastAnswer(checkIns, occurrence)?.cover).toContain('duty phone');
  for (const answer of checkIns.answers) expect(answer.occurrence < occurrence).toBe(true);
});

test('spoke of changes that had been logged by then, of five at most', async () => {
  const { checkIns, team } = await load();

  for (const { said, at } of checkIns.answers) {
    expect(said.length).toBeLessThanOrEqual(5);
    for (const { changeId } of said) {
      const { change } = unwrap(await loadChange({ teamId: team.id, changeId }, priya, deps));
      expect((change.history[0]?.at ?? '9') < at).toBe(true);
    }
  }
});

test('reads on the tab as answered, but for the week that was not', async () => {
  const { people } = unwrap(await loadCheckIns(demoTeam.id, priya, deps));

  expect(people.map(({ states }) => states)).toEqual([
    expect.arrayContaining(['answered', 'not-asked']),
  ]);
});

test('says nothing that the app itself would not take', async () => {
  const { checkIns } = await load();
  const texts = checkIns.answers.flatMap(({ cover, thanks }) => [cover ?? '', thanks ?? '']);

  expect(texts.flatMap((text) => findCaseData(text))).toEqual([]);
  expect(texts.map((text) => findConcern(text)).filter(Boolean)).toEqual([]);
});
