/** `GET /api/teams/:teamId`: council, weeks, workshops, check-in and people, and nothing of the past. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { TeamView } from '../../../shared/contracts/api/team.ts';
import { setUpTeam } from '../../../shared/use-cases/team/set-up-team.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { buildApi, type TestApi } from './build-api.ts';

const team = 'get /api/teams/:teamId';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

async function read() {
  return JSON.parse(String((await api.call(team)).body));
}

test('has where the team is in its weeks, its check-in, and its people with their roles', async () => {
  const body = await read();

  expect(body).toEqual(TeamView.strict().parse(body));
  expect(body).toEqual({
    version: 1,
    name: 'North',
    localAuthority: null,
    journey: {
      status: 'running',
      week: 2,
      weeks: 16,
      startsOn: '2026-11-09',
      workshops: [],
      pauses: [],
    },
    checkIn: { day: 1, time: '09:30' },
    rhythm: 'monthly',
    keptMonths: 24,
    ending: null,
    people: Object.values(members),
    waitingGuests: [],
  });
});

test('shows what was set up in chat', async () => {
  const command = { teamId: 'team-north', commandId: 'command-1', version: 1 };
  const checkIn = { part: 'check-in', checkInDay: '3', checkInTime: '14:00' } as const;
  unwrap(await setUpTeam(command, checkIn, buildActor(members.supervisor), api.deps));

  expect(await read()).toMatchObject({ checkIn: { day: 3, time: '14:00' } });
});
