/** What is known of a team's people is read again before it is relied on: once, however many ask, and never in the way. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRosters, type Rosters } from '../../../bot/rosters/rosters.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { ReadRoster, RosterPlace } from '../../../shared/use-cases/roster/refresh-roster.ts';
import type { SeenTeam } from '../../../shared/use-cases/team/sync-team.ts';
import { createTestDeps, type TestDeps } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { buildSeenTeam, ukRegion } from '../../support/build-seen-team.ts';
import { storedTeam, storeTeam } from '../../support/build-stored.ts';
import { countStore } from '../../support/counting-store.ts';

const place = { tenantId: testTenant, teamId: 'team-north' };
const dayOld = '2026-11-20T09:00:00.000Z';
let deps: TestDeps;
let asked: RosterPlace[];
let problems: unknown[];

beforeEach(() => {
  deps = createTestDeps();
  asked = [];
  problems = [];
});

afterEach(() => deps.store.close());

function build(
  answer: () => Promise<SeenTeam | null> | SeenTeam | null,
  store = deps.store,
): Rosters {
  const readRoster: ReadRoster = async (place) => {
    asked.push(place);
    return answer();
  };
  const onUnexpected = (error: unknown) => problems.push(error);
  return createRosters({ deps: { ...deps, store }, readRoster, onUnexpected, patienceMs: 5 });
}

function store(overrides: Partial<Team> = {}): Promise<Team> {
  return storeTeam(deps.store, { rosterReadAt: dayOld, serviceUrl: ukRegion, ...overrides });
}

async function membersNow(): Promise<readonly string[] | undefined> {
  return (await storedTeam(deps.store))?.members.map(({ id }) => id);
}

describe('a roster older than a day', () => {
  test('is read where Teams was last heard from, and whoever left is gone', async () => {
    await store();

    await build(() => buildSeenTeam(2)).freshen(place);

    expect(asked).toEqual([{ ...place, name: 'North', serviceUrl: ukRegion }]);
    expect(await membersNow()).toEqual(['person-0', 'person-1']);
  });

  test('is read once for a room full of tabs', async () => {
    await store();
    const rosters = build(() => buildSeenTeam(2));

    await Promise.all(Array.from({ length: 50 }, () => rosters.freshenSoon(place)));
    await rosters.freshenSoon(place);

    expect(asked).toHaveLength(1);
  });

  test('that Teams takes long to tell keeps nobody waiting, and is known when it comes', async () => {
    await store();
    const { promise, resolve } = Promise.withResolvers<SeenTeam>();
    const rosters = build(() => promise);

    await rosters.freshenSoon(place);
    const meanwhile = await membersNow();
    resolve(buildSeenTeam(1));
    await rosters.freshen(place);

    expect(meanwhile).toContain('amara');
    expect(await membersNow()).toEqual(['person-0']);
  });

  test.each([
    ['nothing', () => null],
    ['nobody', () => buildSeenTeam(0)],
    ['an error', () => Promise.reject(new Error('Not today.'))],
  ])(
    'of which Teams tells %s stays as it was, and is not asked for again at once',
    async (_, answer) => {
      await store();
      const rosters = build(answer);

      await rosters.freshen(place);
      await rosters.freshen(place);
      const before = asked.length;
      deps.clock.set('2026-11-21T09:41:00.000Z');
      await rosters.freshen(place);

      expect([before, asked.length]).toEqual([1, 2]);
      expect(await membersNow()).toContain('amara');
    },
  );

  test('is where the team’s channel is, in a team stored before its own place was kept', async () => {
    await store({ serviceUrl: null });
    const { recordChannel } = await import('../../../shared/use-cases/channel/record-channel.ts');
    await recordChannel(place, { serviceUrl: ukRegion, conversationId: 'channel-1' }, deps);

    await build(() => buildSeenTeam(1)).freshen(place);

    expect(asked).toMatchObject([{ serviceUrl: ukRegion }]);
  });

  test.each([
    ['that does not have the app', { hasApp: false }],
    ['that was deleted', { status: 'deleted' }],
    ['of which nobody knows where it is', { serviceUrl: null }],
  ] as const)('is not asked for, for a team %s', async (_, overrides) => {
    await store(overrides);

    await build(() => buildSeenTeam(1)).freshen(place);

    expect(asked).toEqual([]);
  });
});

test('a roster read today is relied on, and looked at once a minute', async () => {
  await store({ rosterReadAt: '2026-11-21T09:00:00.000Z' });
  const counted = countStore(deps.store);
  const rosters = build(() => buildSeenTeam(1), counted);

  for (let times = 0; times < 100; times += 1) await rosters.freshenSoon(place);

  expect(counted.counts.get).toBe(1);
  expect(asked).toEqual([]);
});
