/** Who looks after a blueprint and who answers for the council is named by whoever looks after it, and by nobody else (P32). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ProgrammePeopleView } from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { text } from '../../../../shared/text/text.ts';
import { teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { createTabApi } from '../../../../tab/api/index.ts';
import { createKeptViews } from '../../../../tab/api/kept/kept-views.ts';
import { programmePlace } from '../../../support/build-blueprint.ts';
import { storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

type Who = keyof typeof members;

const params = { programmeId: programmePlace.programmeId };
const { leader, practitioner, facilitator } = members;

let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

async function send(
  name: 'name' | 'unname',
  body: { person: string; role: string; commandId?: string },
  who: Who = 'supervisor',
) {
  const sent = { commandId: `${name}-${body.person}-${body.role}`, ...body };
  const answer = await api.call(`post /api/programmes/:programmeId/people/${name}`, {
    ...{ params, body: sent, ...as(members[who]) },
  });
  return { status: answer.status, body: answer.body as unknown };
}

async function named(): Promise<ProgrammePeopleView['people']> {
  const { body } = await api.call('get /api/programmes/:programmeId/people', { params });
  return ProgrammePeopleView.strict().parse(JSON.parse(String(body))).people;
}

test('somebody of the team is named once, is seen by everybody, and is unnamed again', async () => {
  const helen = { person: leader.id, role: 'leader' };
  const first = await send('name', helen);
  await send('name', helen);
  await send('name', { ...helen, commandId: 'another-press' }, 'facilitator');

  expect(first).toMatchObject({ status: 200, body: { people: await named() } });
  const person = { id: leader.id, name: leader.name, role: 'leader', isOutside: false };
  expect(await named()).toEqual([person]);

  await send('unname', helen);
  expect(await named()).toEqual([]);
});

test('nobody outside its teams can be named', async () => {
  expect(await send('name', { person: 'stranger', role: 'leader' })).toMatchObject({
    ...{ status: 422, body: { error: { fields: { person: expect.anything() } } } },
  });
  expect(await named()).toEqual([]);
});

test.each(['practitioner', 'leader'] as const)('a %s of the team names nobody', async (who) => {
  const answer = await send('name', { person: members[who].id, role: 'steward' }, who);

  expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
  expect(await named()).toEqual([]);
});

test('somebody who is named to look after it takes over from the team’s leads', async () => {
  await send('name', { person: practitioner.id, role: 'steward' });

  const byLead = await send('name', { person: facilitator.id, role: 'leader' });
  const bySteward = await send('name', { person: leader.id, role: 'leader' }, 'practitioner');

  expect([byLead.status, bySteward.status]).toEqual([403, 200]);
});

test('nobody names themselves to answer for the council', async () => {
  const themselves = { person: members.supervisor.id, role: 'leader' };

  expect(await send('name', themselves)).toMatchObject({
    ...{ status: 422, body: { error: { fields: { person: text.problems.yourself } } } },
  });
  expect(await send('name', themselves, 'facilitator')).toMatchObject({ status: 200 });
});

test('whoever was named and has left the team sees and does nothing there', async () => {
  await send('name', { person: leader.id, role: 'leader' });
  const key = { tenantId: programmePlace.tenantId, teamId: 'team-north' };
  await repository.change(api.deps.store, teamType, key, (team) =>
    ok({ ...team, members: team.members.filter(({ id }) => id !== leader.id) }),
  );

  for (const what of ['blueprint', 'editions', 'people', 'blueprint.docx']) {
    const path = `get /api/programmes/:programmeId/${what}`;
    const { status } = await api.call(path, { params, ...as(leader) });
    expect([what, status]).toEqual([what, 403]);
  }
});

test('somebody of another team names nobody', async () => {
  const body = { commandId: 'name-a-stranger', person: leader.id, role: 'leader' };
  const answer = await api.call('post /api/programmes/:programmeId/people/name', {
    ...{ params, body, ...as({ id: 'stranger' }) },
  });

  expect(answer.status).toBe(403);
  expect(await named()).toEqual([]);
});

test.each([
  [{ person: leader.id, role: 'practitioner' }],
  [{ person: '', role: 'leader' }],
  [{ person: 'x'.repeat(401), role: 'leader' }],
])('junk is not taken: %j', async (body) => {
  expect(await send('name', { ...body, commandId: 'long-enough' })).toMatchObject({ status: 400 });
});

test('whoever came into the team a moment ago is looked for before they are answered', async () => {
  const { deps } = api;
  const newcomer = { id: 'noor', name: 'Noor Haddad', role: 'practitioner' } as const;
  const routes = createTabApi(deps, createKeptViews(deps), async (team) => {
    await repository.change(deps.store, teamType, team, ({ members: all, ...rest }) =>
      ok({ ...rest, members: [...all, newcomer] }),
    );
  });
  const route = routes.find(({ path }) => path === '/api/programmes/:programmeId/people');

  const { status } = (await route?.handle({
    ...{
      user: { ...newcomer, tenantId: programmePlace.tenantId },
      params,
      query: {},
      body: undefined,
    },
    ...{ ifNoneMatch: undefined, acceptEncoding: '', correlationId: 'correlation-1' },
  })) ?? { status: 0 };

  expect(status).toBe(200);
});
