/** A team made and kept up to date from its roster in Teams, also when that was cut short. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RosterMember } from '../../../../shared/domain/team/team.ts';
import { syncTeam } from '../../../../shared/use-cases/team/sync-team.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore, crash } from '../../../support/build-faulty-store.ts';
import { testTenant } from '../../../support/build-person.ts';
import { storedPerson, storedTeam } from '../../../support/build-stored.ts';
import { countStore } from '../../../support/counting-store.ts';

const monday = '2026-11-16';
const amara = buildRosterMember('amara');
const jo = buildRosterMember('jo');
const priya = { ...buildRosterMember('priya'), isOwner: true };
let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

function buildRosterMember(id: string): RosterMember {
  return { id, name: `Name of ${id}`, isOwner: false };
}

type Roster = Parameters<typeof syncTeam>[0];

function buildSeen(roster: readonly RosterMember[], overrides: Partial<Roster> = {}): Roster {
  return { tenantId: testTenant, id: 'team-north', name: 'North', roster, ...overrides };
}

function sync(seen: Roster, store = deps.store) {
  return syncTeam(seen, monday, { store, clock: deps.clock });
}

async function teamsOf(id: string): Promise<readonly string[] | undefined> {
  const person = await storedPerson(deps.store, { id });
  return person?.teams.map(({ name }) => name);
}

describe('a roster that comes empty', () => {
  test('takes nobody away', async () => {
    const known = unwrap(await sync(buildSeen([amara, priya])));

    expect(unwrap(await sync(buildSeen([])))).toEqual(known);
    expect(await teamsOf('amara')).toEqual(['North']);
  });

  test('makes no team', async () => {
    expect(unwrapError(await sync(buildSeen([])))).toEqual({ kind: 'not-a-member' });
    expect(await storedTeam(deps.store)).toBeUndefined();
  });
});

describe('a team seen for the first time', () => {
  test('is made, with its people and its first Monday', async () => {
    const team = unwrap(await sync(buildSeen([amara, priya])));

    expect(team).toMatchObject({
      name: 'North',
      journey: { startsOn: monday, weeks: 16 },
      members: [
        { id: 'amara', role: 'practitioner' },
        { id: 'priya', role: 'supervisor' },
      ],
    });
    expect(await storedTeam(deps.store)).toEqual(team);
    expect([await teamsOf('amara'), await teamsOf('priya')]).toEqual([['North'], ['North']]);
  });

  test('by several instances at once is one team', async () => {
    const teams = await Promise.all([1, 2, 3].map(() => sync(buildSeen([amara, jo, priya]))));

    expect(teams.map((team) => unwrap(team).members.length)).toEqual([3, 3, 3]);
    expect(await teamsOf('jo')).toEqual(['North']);
  });

  test('of a hundred people has them all', async () => {
    const roster = Array.from({ length: 100 }, (_, at) => buildRosterMember(`person-${at}`));

    await sync(buildSeen(roster));

    const known = await Promise.all(roster.map(({ id }) => teamsOf(id)));
    expect(known).toEqual(roster.map(() => ['North']));
  });
});

describe('a team seen again', () => {
  beforeEach(async () => {
    await sync(buildSeen([amara, priya]));
  });

  test('is left as it is, and nothing is written', async () => {
    const store = countStore(deps.store);

    await syncTeam(buildSeen([amara, priya]), '2027-01-04', { store, clock: deps.clock });

    expect(store.counts.replace).toBe(0);
    expect((await storedTeam(deps.store))?.journey.startsOn).toBe(monday);
  });

  test('under a new name is renamed, also for its people', async () => {
    await sync(buildSeen([amara, priya], { name: 'Far North' }));

    expect((await storedTeam(deps.store))?.name).toBe('Far North');
    expect(await teamsOf('amara')).toEqual(['Far North']);
  });

  test('takes newcomers in', async () => {
    const team = unwrap(await sync(buildSeen([amara, priya, jo])));

    expect(team.members.map(({ id }) => id)).toEqual(['amara', 'priya', 'jo']);
    expect(await teamsOf('jo')).toEqual(['North']);
  });

  test('lets leavers go, out of this team only', async () => {
    await sync(buildSeen([amara], { id: 'team-south', name: 'South' }));

    const team = unwrap(await sync(buildSeen([priya])));

    expect(team.members.map(({ id }) => id)).toEqual(['priya']);
    expect([await teamsOf('amara'), await teamsOf('priya')]).toEqual([['South'], ['North']]);
  });

  test('keeps when somebody left, until they are back', async () => {
    const left = unwrap(await sync(buildSeen([priya])));
    const back = unwrap(await sync(buildSeen([priya, amara])));

    expect(left.leavers).toEqual([{ id: 'amara', leftAt: deps.clock.now() }]);
    expect(back.leavers).toEqual([]);
  });

  test('takes over people’s new names', async () => {
    await sync(buildSeen([{ ...amara, name: 'Amara Mensah' }, priya]));

    expect((await storedPerson(deps.store, { id: 'amara' }))?.name).toBe('Amara Mensah');
    expect((await storedTeam(deps.store))?.members[0]?.name).toBe('Amara Mensah');
  });

  test('takes somebody who left and came back in again', async () => {
    await sync(buildSeen([priya]));

    await sync(buildSeen([priya, amara]));

    expect(await teamsOf('amara')).toEqual(['North']);
  });

  test('lets go of a leaver nobody remembers', async () => {
    await deps.store.delete(`${testTenant}/person/amara`, 'amara');

    expect((await sync(buildSeen([priya]))).ok).toBe(true);
  });
});

describe('a sync cut short', () => {
  const seen = buildSeen([priya, jo], { name: 'Far North' });

  async function outcome() {
    return {
      team: await storedTeam(deps.store),
      teams: await Promise.all(['amara', 'priya', 'jo'].map(teamsOf)),
    };
  }

  test.each(
    (['get', 'create', 'replace'] as const).flatMap((verb) =>
      [1, 2, 3, 4].flatMap((nth) => [
        { verb, nth, when: 'before' as const },
        { verb, nth, when: 'after' as const },
      ]),
    ),
  )('($when $verb $nth) is completed by the next', async (fault) => {
    await sync(buildSeen([amara, priya]));
    const dying = buildFaultyStore(deps.store, fault);
    await sync(seen, dying).catch((error: Error) => expect(error.message).toBe(crash));

    await sync(seen);

    const { team, teams } = await outcome();
    expect(team).toMatchObject({ name: 'Far North', members: [{ id: 'priya' }, { id: 'jo' }] });
    expect(teams).toEqual([[], ['Far North'], ['Far North']]);
  });

  test('leaves a new team unmade, so that the next message makes it', async () => {
    const dying = buildFaultyStore(deps.store, { verb: 'create', nth: 2, when: 'before' });
    await expect(sync(seen, dying)).rejects.toThrow(crash);

    expect(await storedTeam(deps.store)).toBeUndefined();
  });

  test('by a busy store leaves a new team unmade too, and says so', async () => {
    const fault = { verb: 'create', from: 2, when: 'before', error: 'throttled' } as const;

    const outcome = await sync(seen, buildFaultyStore(deps.store, fault));

    expect(unwrapError(outcome)).toEqual({ kind: 'busy' });
    expect(await storedTeam(deps.store)).toBeUndefined();
  });

  test.each(['get', 'create', 'replace'] as const)(
    'says so when the store is busy (%s)',
    async (verb) => {
      await sync(buildSeen([amara, priya]));
      const busy = buildFaultyStore(deps.store, { verb, when: 'before', error: 'throttled' });

      expect(unwrapError(await sync(seen, busy))).toEqual({ kind: 'busy' });
    },
  );
});
