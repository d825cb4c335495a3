/** `GET /api/overview`: the teams somebody serves, by name and in words, and what waits for their yes (P18). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ErrorBody } from '../../../shared/contracts/api/http/error-body.ts';
import { OverviewView } from '../../../shared/contracts/api/overview.ts';
import type { Role } from '../../../shared/domain/permissions.ts';
import { fullPlan } from '../../support/build-change.ts';
import { storeChange, storePerson, storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { countStore } from '../../support/counting-store.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const overview = 'get /api/overview';
const { leader: helen, practitioner: amara } = members;
const names = [
  'Oak',
  'Birch',
  'Ash',
  'Elm',
  'Fir',
  'Larch',
  'Maple',
  'Pine',
  'Rowan',
  'Yew',
  'Alder',
];

let counted: ReturnType<typeof countStore>;
let api: TestApi;

beforeEach(() => {
  api = buildApi((store) => (counted = countStore(store)));
});

afterEach(() => api.deps.store.close());

/** Helen is in all of them, in this role. */
async function buildTeams(role: Role = 'leader') {
  const { store } = api.deps;
  for (const name of names)
    await storeTeam(store, { id: `team-${name}`, name, members: [{ ...helen, role }, amara] });
  const teams = names.map((name) => ({ id: `team-${name}`, name }));
  await storePerson(store, { ...helen, teams });
  await storePerson(store, { ...amara, teams });
}

async function read(): Promise<OverviewView> {
  const { body } = await api.call(overview, as(helen));
  return OverviewView.strict().parse(JSON.parse(String(body)));
}

test('has eleven teams by their names, without a number to compare them by', async () => {
  await buildTeams();
  await storeChange(api.deps.store, { teamId: 'team-Oak', id: 'one', number: 1 });

  const { teams } = await read();

  expect(teams.map(({ name }) => name)).toEqual(names.toSorted());
  expect(Object.keys(teams[0] ?? {}).toSorted()).toEqual(
    ['help', 'id', 'isReached', 'journey', 'name', 'nextWorkshop', 'stage'].toSorted(),
  );
});

test('has what waits for their yes, oldest first, with what they need to give it', async () => {
  await buildTeams();
  const ask = (id: string, at: string) => ({
    ...{ id, at, by: amara, of: { id: helen.id, name: helen.name }, ofRole: null },
    ...{ words: 'A fortnight', answer: null, earlier: [] },
  });
  const place = { stage: 'influence', plan: fullPlan } as const;
  await storeChange(api.deps.store, {
    ...{ ...place, teamId: 'team-Oak', id: 'later', number: 1 },
    asks: [ask('a', '2026-11-20T10:00:00.000Z')],
  });
  await storeChange(api.deps.store, {
    ...{ ...place, teamId: 'team-Ash', id: 'earlier', number: 2 },
    asks: [ask('b', '2026-11-17T10:00:00.000Z')],
  });

  expect((await read()).yours).toMatchObject([
    { team: 'Ash', changeId: 'earlier', why: fullPlan.why, success: fullPlan.success },
    { team: 'Oak', changeId: 'later', by: amara.name, words: 'A fortnight' },
  ]);
});

test.each(['practitioner', 'supervisor'] as const)('is not for a %s', async (role) => {
  await buildTeams(role);

  for (const who of [helen, amara]) {
    const { status, body } = await api.call(overview, as(who));
    const { code, message } = ErrorBody.parse(body).error;
    expect([status, code]).toEqual([403, 'not-allowed']);
    expect(message).toContain('facilitators or leaders');
  }
});

test('says to somebody in no team that they are in none', async () => {
  await buildTeams();
  const { status, body } = await api.call(overview, as({ id: 'nobody', name: 'Somebody Else' }));

  expect([status, ErrorBody.parse(body).error.code]).toEqual([403, 'not-a-member']);
});

test('has only those teams in which they oversee', async () => {
  await buildTeams();
  await api.deps.store.close();
  api = buildApi();
  const teams = ['Oak', 'Ash'].map((name) => ({ id: `team-${name}`, name }));
  await storeTeam(api.deps.store, { id: 'team-Oak', name: 'Oak', members: [helen] });
  const asPractitioner = { ...helen, role: 'practitioner' } as const;
  await storeTeam(api.deps.store, { id: 'team-Ash', name: 'Ash', members: [asPractitioner] });
  await storePerson(api.deps.store, { ...helen, teams });

  expect((await read()).teams.map(({ name }) => name)).toEqual(['Oak']);
});

test('read again while nothing changes asks for little', async () => {
  await buildTeams();
  await read();
  counted.reset();

  await read();

  // Each team's marks, channel and open changes for the asks; nobody's history.
  expect(counted.counts.query + counted.counts.get).toBeLessThanOrEqual(names.length * 5 + 2);
});
