/** Searching the boards of every team somebody is in. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { searchChanges } from '../../../../shared/use-cases/small-change/search-changes.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeChange, storePerson, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

const north = { id: 'team-north', name: 'North' };
const south = { id: 'team-south', name: 'South' };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
  await storeTeam(deps.store, { ...south });
  await storePerson(deps.store, { teams: [north, south] });
});

afterEach(() => deps.store.close());

describe('a search over all of a person’s teams', () => {
  test('finds by words, and says of which team each is', async () => {
    const change = await storeChange(deps.store);
    const other = await storeChange(deps.store, { id: 'change-2', teamId: south.id });
    await storeChange(deps.store, { id: 'change-3', title: 'Share a desk day', benefit: null });

    const { found, teams } = await search('vouchers');

    expect(found.map(({ change, team }) => [change.id, team])).toEqual([
      [change.id, north],
      [other.id, south],
    ]);
    expect(teams).toEqual([north, south]);
  });

  test('gives the latest of all teams first when nothing is typed, ten at most', async () => {
    for (let day = 10; day < 22; day += 1) {
      const teamId = day % 2 === 0 ? north.id : south.id;
      const loggedAt = `2026-11-${day}T09:00:00.000Z`;
      await storeChange(deps.store, { id: `change-${day}`, number: day, teamId, loggedAt });
    }

    const { found } = await search('');

    expect(found.map(({ change }) => change.number)).toEqual([
      21, 20, 19, 18, 17, 16, 15, 14, 13, 12,
    ]);
  });

  test('leaves out what was taken back', async () => {
    await storeChange(deps.store, { status: 'withdrawn' });

    expect((await search('vouchers')).found).toEqual([]);
  });

  test('reads one board a team', async () => {
    const store = countStore(deps.store);

    await searchChanges({ typed: 'desk', limit: 10 }, buildActor(), { store });

    expect(store.counts).toMatchObject({ get: 3, query: 2, create: 0, replace: 0 });
  });
});

describe('a team', () => {
  test('that somebody has left is not searched, whatever is remembered of them', async () => {
    await storeTeam(deps.store, { id: 'team-west', name: 'West', members: [members.leader] });
    await storePerson(deps.store, { id: 'jo', teams: [{ id: 'team-west', name: 'West' }] });
    await storeChange(deps.store, { teamId: 'team-west' });

    const searched = searchChanges({ typed: '', limit: 10 }, buildActor({ id: 'jo' }), deps);

    expect(unwrapError(await searched)).toEqual({ kind: 'not-a-member' });
  });

  test.each(Object.values(members))('is searched for a $role in it', async (member) => {
    await storePerson(deps.store, { ...member, teams: [north] });
    await storeChange(deps.store);

    const searched = await searchChanges({ typed: '', limit: 10 }, buildActor(member), deps);

    expect(unwrap(searched).found).toHaveLength(1);
  });

  test.each([
    ['a stranger', { id: 'stranger' }],
    ['somebody of another tenant', { tenantId: 'tenant-other' }],
  ])('is not searched for %s', async (_, actor) => {
    await storeChange(deps.store);

    const searched = await searchChanges({ typed: '', limit: 10 }, buildActor(actor), deps);

    expect(unwrapError(searched)).toEqual({ kind: 'not-a-member' });
  });

  test('that cannot be read just now makes the whole search wait', async () => {
    const fault = { verb: 'query', from: 2, when: 'before', error: 'throttled' } as const;
    const store = buildFaultyStore(deps.store, fault);

    const searched = await searchChanges({ typed: '', limit: 10 }, buildActor(), { store });

    expect(unwrapError(searched)).toEqual({ kind: 'busy' });
  });
});

async function search(typed: string) {
  return unwrap(await searchChanges({ typed, limit: 10 }, buildActor(), deps));
}
