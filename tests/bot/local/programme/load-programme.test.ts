/** The invented council's programme: two more teams, a sorted wall and a draft, loaded once beside the first team. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadDemo } from '../../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../../bot/local/demo/people.ts';
import { demoProgrammeId } from '../../../../bot/local/demo/programme/council.ts';
import { harbour } from '../../../../bot/local/demo/programme/harbour.ts';
import { hillside } from '../../../../bot/local/demo/programme/hillside.ts';
import { loadProgramme } from '../../../../bot/local/demo/programme/load-programme.ts';
import { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import { EvidenceView, SenseView } from '../../../../shared/contracts/api/blueprint/sense.ts';
import { Me } from '../../../../shared/contracts/api/me.ts';
import { ProgrammeView } from '../../../../shared/contracts/api/programme.ts';
import { isWorkingDay } from '../../../../shared/domain/calendar.ts';
import { journeyWeek } from '../../../../shared/domain/journey/journey.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { joinProgramme } from '../../../../shared/use-cases/programme/join-programme.ts';
import { buildClock, createTestDeps, unwrap } from '../../../support/build-deps.ts';
import { buildFaultyStore, crash } from '../../../support/build-faulty-store.ts';
import { countStore } from '../../../support/counting-store.ts';
import { as, buildApi, type TestApi } from '../../../tab/api/build-api.ts';
import { everythingOf, teamOf } from './everything.ts';

const { marcus, helen, priya } = demoPeople;
const places = [harbour, hillside];
const params = { programmeId: demoProgrammeId };

let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await loadDemo(api.deps.store, api.deps.clock);
});

afterEach(() => api.deps.store.close());

function load(store = api.deps.store): Promise<void> {
  return loadProgramme(store, api.deps.clock, api.deps.calendar);
}

async function read(
  route: string,
  { id, name }: { readonly id: string; readonly name: string },
  given: Readonly<Record<string, string>> = params,
): Promise<unknown> {
  const user = as({ id, name, tenantId: demoTenantId });
  const answer = await api.call(`get ${route}`, { params: given, ...user });
  expect(answer.status).toBe(200);
  const isWritten = answer.body instanceof Uint8Array || typeof answer.body === 'string';
  return isWritten ? JSON.parse(String(answer.body)) : answer.body;
}

const programmeOf = async (who: typeof marcus | typeof priya, teamId: string) =>
  ProgrammeView.strict().parse(await read('/api/teams/:teamId/programme', who, { teamId }));

describe('what whoever starts the app for the first time sees', () => {
  beforeEach(() => load());

  test('of Marcus and Helen: three teams, and Riverside is the one they mean', async () => {
    for (const who of [marcus, helen]) {
      const me = Me.parse(await read('/api/me', who));

      expect(me.teams.map(({ name }) => name)).toEqual([
        demoTeam.name,
        ...places.map(({ place }) => place.name),
      ]);
      expect(me.usualTeamId).toBe(demoTeam.id);
    }
  });

  test('of everybody else in Riverside: that team alone', async () => {
    const me = Me.parse(await read('/api/me', demoPeople.amara));

    expect(me.teams.map(({ id }) => id)).toEqual([demoTeam.id]);
    expect(me.programmes).toMatchObject([{ standings: ['member'] }]);
  });

  test('two teams of ten in week 16 of 16, of the same council', async () => {
    for (const { place, people } of places) {
      const team = await teamOf(api.deps, place.id);
      const { journey, members, localAuthority } = team;

      expect(journeyWeek(journey, api.deps.today(team.timeZone))).toEqual({
        ...{ status: 'running', week: 16 },
      });
      expect([members.length, localAuthority]).toEqual([10, demoTeam.localAuthority]);
      expect(members).toEqual(Object.values(people));
      expect(members.filter(({ role }) => role === 'facilitator')).toEqual([marcus]);
      expect(members.filter(({ role }) => role === 'leader')).toEqual([helen]);
    }
  });

  test('a pack of both teams, a wall with most of it sorted, and four themes that say what is going on', async () => {
    const given = { teamId: harbour.place.id };
    const pack = EvidenceView.parse(await read('/api/teams/:teamId/evidence', marcus, given));
    const wall = SenseView.parse(await read('/api/teams/:teamId/sense', marcus, given));

    for (const { place } of places)
      expect(pack.items.filter(({ id }) => id.includes(place.id)).length).toBeGreaterThan(25);
    const unsorted = pack.items.filter(
      ({ id, hint }) => hint === null && !wall.placed.some(({ itemId }) => itemId === id),
    );
    expect(pack.items.length).toBeGreaterThan(50);
    expect(unsorted.length).toBeGreaterThan(0);
    expect(unsorted.length).toBeLessThan(pack.items.length / 8);
    expect(wall.themes).toHaveLength(4);
    for (const { id, statement, keptBy, lies } of wall.themes) {
      expect([statement, keptBy, lies]).not.toContain(null);
      expect(lies.length).toBeGreaterThan(0);
      expect(wall.placed.filter(({ themeId }) => themeId === id).length).toBeGreaterThan(4);
    }
  });

  test('a draft with two pillars and four experiments, out of what both teams put in', async () => {
    const whole = await read('/api/programmes/:programmeId/blueprint', marcus);
    const blueprint = BlueprintView.strict().parse(whole);

    expect(blueprint.name).toBe(demoTeam.localAuthority);
    expect(blueprint.edition).toBeNull();
    expect(blueprint.pillars.map(({ commitment }) => commitment?.name ?? null)).toEqual([
      helen.name,
      null,
    ]);
    expect(blueprint.experiments).toMatchObject([
      { status: 'running', cycles: [{ decision: 'adapt' }, { until: null }] },
      { status: 'proposed', owner: { name: marcus.name }, from: null },
      { status: 'resting' },
      { status: 'proposed', from: { number: 4, team: hillside.place.name } },
    ]);
    expect(new Set(blueprint.sources.map(({ team }) => team))).toEqual(
      new Set(places.map(({ place }) => place.name)),
    );
  });

  test('the fourth begins with a change, in words that read on', async () => {
    const whole = await read('/api/programmes/:programmeId/blueprint', marcus);
    const [, , , begun] = BlueprintView.parse(whole).experiments;

    expect(begun).toMatchObject({ ifWe: `try “${begun?.title}”`, thenWe: null, because: null });
  });

  test('every look at an experiment is on a working day', async () => {
    const whole = await read('/api/programmes/:programmeId/blueprint', marcus);
    const days = BlueprintView.parse(whole).experiments.flatMap(({ reviewOn }) => reviewOn ?? []);

    expect(days).toHaveLength(3);
    for (const day of days) expect(isWorkingDay(day, api.deps.calendar)).toBe(true);
  });

  test('the second experiment is ready to be started', async () => {
    const whole = await read('/api/programmes/:programmeId/blueprint', marcus);
    const [, ready] = BlueprintView.parse(whole).experiments;
    const body = { commandId: 'command-000001', experimentId: ready?.id };
    const call = { params, body, ...as({ ...marcus, tenantId: demoTenantId }) };

    const answer = await api.call('post /api/programmes/:programmeId/experiments/start', call);

    expect(answer.status).toBe(200);
  });

  test('Riverside is asked, its lead finds it there, and joins with a press', async () => {
    const { invitations, programmeId } = await programmeOf(priya, demoTeam.id);
    expect(invitations).toMatchObject([{ programmeId: demoProgrammeId, by: marcus.name }]);
    expect(programmeId).not.toBe(demoProgrammeId);

    const joining = { teamId: demoTeam.id, programmeId: demoProgrammeId, commandId: 'join-1' };
    const actor = { ...priya, tenantId: demoTenantId };
    const joined = unwrap(await joinProgramme(joining, actor, api.deps));

    expect(joined.teamIds).toHaveLength(3);
  });

  test('Marcus looks after it, and Helen answers for the council', async () => {
    const { programmes } = Me.parse(await read('/api/me', marcus));
    const hers = Me.parse(await read('/api/me', helen)).programmes;
    const standing = ({ id }: { readonly id: string }) => id === demoProgrammeId;

    expect(programmes.find(standing)?.standings).toContain('steward');
    expect(hers.find(standing)?.standings).toContain('leader');
  });
});

describe('loading it', () => {
  let uncut: Awaited<ReturnType<typeof loadedAtOnce>>;

  beforeAll(async () => {
    uncut = await loadedAtOnce();
  });

  test('again changes nothing, whatever day it is by then', async () => {
    await load();
    const before = await everythingOf(api.deps);
    api.deps.clock.set('2027-03-01T09:30:00.000Z');
    const store = countStore(api.deps.store);

    await load(store);

    expect(await everythingOf(api.deps)).toEqual(before);
    expect(store.counts).toMatchObject({ get: 1, create: 0, replace: 0 });
  });

  test('leaves of Riverside all as it was, but that it is asked to join', async () => {
    const before = await everythingOf(api.deps);

    await load();

    const after = await everythingOf(api.deps);
    const { invitations, ...team } = after.riverside.team;
    expect(invitations).toHaveLength(1);
    expect({ ...after.riverside, team: { ...team, invitations: [] } }).toEqual(before.riverside);
  });

  test.each([
    ...[1, 10, 12, 16, 23, 44].map((nth) => ['create', nth] as const),
    ...[45, 46, 48, 52, 53, 54].map((nth) => ['create', nth] as const),
    ...[1, 2, 3, 4, 5].map((nth) => ['replace', nth] as const),
  ])('cut short at its %s %i is taken up by the next', async (verb, nth) => {
    const dying = buildFaultyStore(api.deps.store, { verb, nth, when: 'before' });
    await expect(load(dying)).rejects.toThrow(crash);

    await load();

    expect(await everythingOf(api.deps)).toEqual(uncut);
  });

  test('is as many writes as are cut short above', async () => {
    const store = countStore(api.deps.store);

    await load(store);

    expect(store.counts).toMatchObject({ create: 54, replace: 5 });
  });
});

/** At the same moment, into a database that nothing has died on. */
async function loadedAtOnce() {
  const deps = createTestDeps();
  await loadDemo(deps.store, deps.clock);
  await loadProgramme(deps.store, deps.clock, deps.calendar);
  const everything = await everythingOf(deps);
  await deps.store.close();
  return everything;
}

test('a data file of an earlier version gets them too, and keeps all it had', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'small-changes-'));
  const file = join(folder, 'small-changes.db');
  const earlier = '../../../contracts/stored/2026-11/small-changes.db';
  await copyFile(join(import.meta.dirname, earlier), file);
  const clock = buildClock();
  const deps = { ...createTestDeps({ store: createSqliteStore({ file, clock }) }), clock };
  const { riverside } = await everythingOf(deps);

  await loadDemo(deps.store, clock);
  await loadProgramme(deps.store, clock, deps.calendar);

  const now = await everythingOf(deps);
  expect(now.riverside.changes).toEqual(riverside.changes);
  expect(now.teams.map(({ team }) => team?.name)).toEqual(places.map(({ place }) => place.name));
  expect(now.people.flatMap((person) => (person?.teams.length === 3 ? [person.name] : []))).toEqual(
    [marcus.name, helen.name],
  );
  await deps.store.close();
  await rm(folder, { recursive: true });
});
