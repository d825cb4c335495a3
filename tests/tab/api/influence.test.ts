/** `GET /api/teams/:teamId/influence`: who is to be won, the same for every member, sent again only when something changed. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { InfluenceView } from '../../../shared/contracts/api/influence.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { ApiAnswer } from '../../../tab/api/http/api-route.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeChange, storeStrands, storeTeam } from '../../support/build-stored.ts';
import { buildStrand } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const influence = 'get /api/teams/:teamId/influence';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

function parse({ body }: ApiAnswer): InfluenceView {
  return InfluenceView.strict().parse(JSON.parse(String(body)));
}

function store(number: number, role: string | null, change: Partial<SmallChange> = {}) {
  const stances = [{ stance: 'doubtful' as const, at: '2026-11-16T09:30:00.000Z' }];
  const rest = { say: 'decides' as const, approach: null, nextTalkOn: null, nextTalkBy: null };
  return storeChange(api.deps.store, {
    ...{ id: `change-${number}`, number, title: `Change ${number}`, stage: 'influence' },
    stakeholders: role === null ? [] : [{ id: 'first', role, stances, ...rest }],
    nobodyElseNeeded: false,
    ...change,
  });
}

test('the same role on two changes is one, and what is off the board is not there', async () => {
  await store(1, 'Service manager');
  await store(2, 'service  manager');
  await store(3, 'Head of finance', { status: 'withdrawn' });

  const { today, standings } = parse(await api.call(influence));

  expect(today).toBe('2026-11-21');
  expect(standings.map(({ roleId, change }) => [roleId, change.number])).toEqual([
    ['service manager', 1],
    ['service manager', 2],
  ]);
});

test('names the strands it can be looked at by, and the changes in Influence that name nobody', async () => {
  await storeStrands(api.deps.store, { strands: [buildStrand()] });
  const answers = { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] };
  await store(1, 'Service manager', { answers });
  await store(2, null);
  await store(3, null, { stage: 'develop' });
  await store(4, null, { nobodyElseNeeded: true });

  const { strands, withNobody } = parse(await api.call(influence));

  expect(strands).toEqual([{ id: 'theme-forms', name: expect.any(String) }]);
  expect(withNobody).toEqual([
    { changeId: 'change-2', version: 1, number: 2, title: 'Change 2', strandId: null },
  ]);
});

describe('two names of one role', () => {
  const ask = { id: 'ask-1', of: null, by: members.practitioner, words: null, earlier: [] };
  const asks = [{ ...ask, ofRole: 'Team head', at: '2026-11-17T09:30:00.000Z', answer: null }];

  function join(number: number, words: object = {}, by = members.facilitator as Partial<Actor>) {
    const params = { teamId: 'team-north', changeId: `change-${number}` };
    const body = {
      commandId: `join-roles-${number}`,
      version: 1,
      stakeholderId: 'first',
      ...words,
    };
    const role = 'Service manager';
    const place = 'post /api/teams/:teamId/changes/:changeId/join-roles';
    return api.call(place, { params, body: { role, ...body }, ...as(by) });
  }

  const roles = async () =>
    parse(await api.call(influence)).standings.map(({ roleId, isAsked }) => [roleId, isAsked]);

  beforeEach(async () => {
    await store(1, 'Service manager');
    await store(2, 'Team head', { asks });
  });

  test('are one from then on, with what was asked of it', async () => {
    expect(await join(2)).toMatchObject({ status: 200 });

    expect(await roles()).toEqual([
      ['service manager', false],
      ['service manager', true],
    ]);
  });

  test('are two again once it is undone', async () => {
    await join(2);

    const params = { teamId: 'team-north', changeId: 'change-2' };
    const body = { commandId: 'undo-join', version: 2 };
    const place = 'post /api/teams/:teamId/changes/:changeId/undo';
    await api.call(place, { params, body, ...as(members.facilitator) });

    expect(await roles()).toEqual([
      ['service manager', false],
      ['team head', true],
    ]);
  });

  test('are one however often it is sent, and whatever has happened to the change since', async () => {
    await join(2, { version: 7 });
    const again = await join(2, { version: 7 });

    expect(again).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('stay two on a change that names both', async () => {
    const [first] = (await storeBoth()).stakeholders;

    expect(await join(3, { stakeholderId: first?.id })).toMatchObject({
      status: 422,
      body: { error: { code: 'invalid', fields: { role: text.problems.namedAlready } } },
    });
  });

  function storeBoth() {
    const stances = [{ stance: 'doubtful' as const, at: '2026-11-16T09:30:00.000Z' }];
    const rest = { stances, say: null, approach: null, nextTalkOn: null, nextTalkBy: null };
    const both = ['Team head', 'service manager'].map((role) => ({ id: role, role, ...rest }));
    return store(3, null, { stakeholders: both });
  }
});

test('is the same, letter for letter, for every role', async () => {
  await store(1, 'Service manager');

  const bodies = await Promise.all(
    Object.values(members).map(async (member) => (await api.call(influence, as(member))).body),
  );

  expect(new Set(bodies).size).toBe(1);
});

test.each([
  ['somebody outside the team', { user: buildActor({ id: 'stranger' }) }],
  ['somebody of another tenant', { user: buildActor({ tenantId: 'tenant-other' }) }],
  ['a member who asks for a team there is not', { params: { teamId: 'team-west' } }],
])('is not for %s', async (_, request) => {
  await store(1, 'Service manager');
  await api.call(influence);

  const answer = await api.call(influence, request);

  expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
});

test('is not sent again to whoever has it already', async () => {
  const etag = (await api.call(influence)).headers?.etag ?? '';

  const answer = await api.call(influence, { ifNoneMatch: etag });

  expect(answer).toMatchObject({ status: 304, headers: { etag } });
  expect(answer.body).toBeUndefined();
});
