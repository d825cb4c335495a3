/** `GET /api/teams/:teamId/influence`: who is to be won, the same for every member, sent again only when something changed. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { InfluenceView } from '../../../shared/contracts/api/influence.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
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
    { changeId: 'change-2', number: 2, title: 'Change 2', strandId: null },
  ]);
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
