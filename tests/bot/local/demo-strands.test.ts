/** The invented team has been through its mission: barriers, themes, a vote and strands, by the rules. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { demoVoices } from '../../../bot/local/demo/ambition.ts';
import { demoBarriers, demoMissions, demoThemes } from '../../../bot/local/demo/barriers.ts';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import { findCaseData } from '../../../shared/domain/case-data/case-data.ts';
import { may } from '../../../shared/domain/permissions.ts';
import { findConcern } from '../../../shared/domain/safeguarding/safeguarding.ts';
import { strandName } from '../../../shared/domain/strands/strands-now.ts';
import { loadBarriers } from '../../../shared/use-cases/barriers/load-barriers.ts';
import { raiseBarrier } from '../../../shared/use-cases/barriers/raise-barrier.ts';
import { loadStrands } from '../../../shared/use-cases/strands/load-strands.ts';
import { loadTeam } from '../../../shared/use-cases/team/load-team.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../support/build-deps.ts';

const jo = { id: demoPeople.jo.id, name: demoPeople.jo.name, tenantId: demoTenantId };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await loadDemo(deps.store, deps.clock);
});

afterEach(() => deps.store.close());

async function load() {
  const { current: barriers } = unwrap(await loadBarriers(demoTeam.id, jo, deps));
  const { current: strands } = unwrap(await loadStrands(demoTeam.id, jo, deps));
  return { barriers, ...strands };
}

test('has nine barriers in three themes, two of them raised confidentially', async () => {
  const { barriers } = await load();

  expect(barriers.barriers).toHaveLength(9);
  expect(barriers.barriers.filter(({ by }) => by === null)).toHaveLength(2);
  expect(barriers.themes.map(({ name }) => name)).toEqual(Object.values(demoThemes));
  expect(barriers.barriers.filter(({ themeId }) => themeId === null)).toHaveLength(1);
});

test('raised all of them on a Monday that has been', async () => {
  const { barriers } = await load();
  const { team } = unwrap(await loadTeam(demoTeam.id, jo, deps));
  const today = deps.today(team.timeZone);

  for (const { week } of barriers.barriers) {
    expect(new Date(week).getUTCDay()).toBe(1);
    expect(week >= team.journey.startsOn && week <= today).toBe(true);
  }
});

test('says of each strand what it wants instead', async () => {
  const { strands } = await load();

  expect(strands.map(strandName)).toEqual(Object.values(demoMissions));
});

test('has voted, and made the two themes with most votes its strands', async () => {
  const { vote, strands } = await load();
  const most = vote?.result?.totals.slice(0, 2);

  expect(vote).toMatchObject({ status: 'closed', ballots: [], result: { voters: 5 } });
  expect(strands.map(({ id, votes }) => ({ id, votes }))).toEqual(
    most?.map(({ id, votes }) => ({ id, votes })),
  );
});

test('was set up by somebody who may, part by part', async () => {
  const { team } = unwrap(await loadTeam(demoTeam.id, jo, deps));
  const roles = new Map(team.members.map(({ id, role }) => [id, role]));

  expect(team.localAuthority).toBe(demoTeam.localAuthority);
  expect(team.members).toEqual(Object.values(demoPeople));
  expect(team.history.map(({ did }) => did)).toEqual(['council', 'people', 'dates']);
  for (const { by } of team.history)
    expect(may(roles.get(by.id) ?? 'practitioner', 'set-up-team', false)).toBe(true);
});

test('holds no case data and no concern (P3, P4)', () => {
  const named = [...Object.values(demoThemes), ...Object.values(demoMissions)];
  const voices = demoVoices.map(({ voice }) => voice);
  const texts = [...demoBarriers.map(({ barrier }) => barrier), ...named, ...voices];

  expect(texts.filter((text) => findCaseData(text).length > 0)).toEqual([]);
  expect(texts.filter((text) => findConcern(text))).toEqual([]);
});

test('loaded again keeps what was raised since', async () => {
  const input = { teamId: demoTeam.id, barrier: 'Parking takes half an hour' } as const;
  unwrap(await raiseBarrier({ ...input, keep: 'by-name' }, jo, deps));

  await loadDemo(deps.store, deps.clock);

  expect((await load()).barriers.barriers).toHaveLength(10);
});
