/** `GET /api/me`: who the caller is, and which teams they can see. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Me } from '../../../shared/contracts/api/me.ts';
import { storePerson, storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const me = 'get /api/me';
const north = { id: 'team-north', name: 'North' };
const south = { id: 'team-south', name: 'South' };
let api: TestApi;

beforeEach(() => {
  api = buildApi();
});

afterEach(() => api.deps.store.close());

describe('somebody signed in', () => {
  test.each([
    ['in one team means that one', [north], null, 'team-north'],
    ['in two teams is asked', [north, south], null, null],
    ['in two teams means the one they chose last', [north, south], 'team-south', 'team-south'],
  ])('%s', async (_, teams, usualTeamId, expected) => {
    await storePerson(api.deps.store, { teams, usualTeamId });

    const { status, body } = await api.call(me);

    expect(status).toBe(200);
    expect(Me.parse(body)).toEqual({
      id: 'amara',
      name: 'Amara Osei',
      teams,
      programmes: [],
      usualTeamId: expected,
    });
  });

  test('hears what they are in each of their teams, where that is known', async () => {
    await storeTeam(api.deps.store, { id: south.id, members: [members.supervisor] });
    await storePerson(api.deps.store, { ...members.supervisor, teams: [north, south] });

    const { body } = await api.call(me, as(members.supervisor));

    expect(Me.parse(body).teams).toEqual([
      north,
      { ...south, role: 'supervisor', programmeId: 'team-team-south' },
    ]);
  });

  test('hears what they are for the blueprint of each: of a team by itself its leads are the stewards', async () => {
    await storeTeam(api.deps.store, { id: south.id, members: Object.values(members) });
    const standingsOf = async (who: keyof typeof members) => {
      await storePerson(api.deps.store, { ...members[who], teams: [south] });
      const { body } = await api.call(me, as(members[who]));
      return Me.parse(body).programmes.map(({ id, name, standings }) => [id, name, ...standings]);
    };

    expect(await standingsOf('supervisor')).toEqual([
      ['team-team-south', south.name, 'member', 'steward'],
    ]);
    expect(await standingsOf('leader')).toEqual([['team-team-south', south.name, 'member']]);
  });

  test.each([
    ['whom nobody has seen', { id: 'stranger' }],
    ['of another tenant', { tenantId: 'tenant-other' }],
  ])('%s is told to ask their supervisor', async (_, actor) => {
    await storePerson(api.deps.store);

    const answer = await api.call(me, as(actor));

    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
  });

  test('who is a guest nobody has added is told who can', async () => {
    await storePerson(api.deps.store, { teams: [], guestOf: [north] });

    expect(await api.call(me)).toMatchObject({
      status: 403,
      body: { error: { code: 'not-a-member', message: expect.stringContaining('can add you') } },
    });
  });

  test('who left their last team is told the same', async () => {
    await storePerson(api.deps.store, { teams: [] });

    expect((await api.call(me)).status).toBe(403);
  });
});

describe('the team somebody is shown first', () => {
  const board = 'get /api/teams/:teamId/board';
  const usual = { params: { teamId: 'usual' } };

  test.each([
    ['their only one', [north], null, 'team-north'],
    ['the one they chose last', [north, south], 'team-south', 'team-south'],
    ['the first where they chose none', [north, south], null, 'team-north'],
  ])('can be asked for before its id is known: %s', async (_, teams, usualTeamId, expected) => {
    await storeTeam(api.deps.store, { id: expected });
    await storePerson(api.deps.store, { teams, usualTeamId });

    const { status, body } = await api.call(board, usual);

    expect(status).toBe(200);
    expect(JSON.parse(String(body)).team.id).toBe(expected);
  });

  test('is none for whom nobody has seen, and not one they are no member of', async () => {
    await storeTeam(api.deps.store, { members: [] });
    await storePerson(api.deps.store, { teams: [north] });

    expect((await api.call(board, { ...usual, ...as({ id: 'stranger' }) })).status).toBe(403);
    expect((await api.call(board, usual)).status).toBe(403);
  });
});
