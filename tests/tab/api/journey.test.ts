/** `GET /api/teams/:teamId/journey`: one crescendo for every member, sent again only when something changed. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { JourneyView } from '../../../shared/contracts/api/journey.ts';
import { logChange } from '../../../shared/use-cases/small-change/log-change.ts';
import { moveChange } from '../../../shared/use-cases/small-change/move-change.ts';
import type { ApiAnswer } from '../../../tab/api/http/api-route.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeChange, storeStrands, storeTeam } from '../../support/build-stored.ts';
import { buildStrand } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { type CountingStore, countStore } from '../../support/counting-store.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const journey = 'get /api/teams/:teamId/journey';
let api: TestApi;
let reads: CountingStore;

beforeEach(async () => {
  api = buildApi((store) => {
    reads = countStore(store);
    return reads;
  });
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

function parse({ body }: ApiAnswer): JourneyView {
  return JourneyView.parse(JSON.parse(String(body)));
}

function etagOf({ headers }: ApiAnswer): string {
  return headers?.etag ?? '';
}

async function log(title: string) {
  const input = { teamId: 'team-north', commandId: `command ${title}`, title, benefit: '' };
  return unwrap(await logChange({ ...input, scope: 'in-our-gift' }, buildActor(), api.deps)).change;
}

describe('the journey', () => {
  test('has the weeks of the team, and a note on the day its change was logged', async () => {
    await log('First');

    const answer = await api.call(journey);

    expect(answer.status).toBe(200);
    expect(parse(answer)).toMatchObject({
      ...{ today: '2026-11-21', status: 'running', week: 2 },
      notes: [{ number: 1, title: 'First', stage: 'mission', loggedOn: '2026-11-21' }],
      sentences: { moved: { moves: [], more: 0 }, learned: null, help: null },
    });
  });

  test('follows a change from stage to stage, day by day', async () => {
    const { id } = await log('First');
    api.deps.clock.set('2026-11-24T09:30:00.000Z');
    const move = { teamId: 'team-north', changeId: id, commandId: 'command-move', reason: '' };
    unwrap(await moveChange({ ...move, to: 'develop', version: 1 }, buildActor(), api.deps));

    const { notes, sentences } = parse(await api.call(journey));

    expect(notes[0]?.stages).toEqual([
      { stage: 'mission', on: '2026-11-21' },
      { stage: 'develop', on: '2026-11-24' },
    ]);
    expect(sentences.moved.moves).toMatchObject([{ number: 1, did: 'went-on', stage: 'develop' }]);
  });

  test('says when strands were chosen, and leaves out what was taken back', async () => {
    await storeStrands(api.deps.store, { strands: [buildStrand({ mission: 'One form' })] });
    await storeChange(api.deps.store, { status: 'withdrawn' });

    expect(parse(await api.call(journey))).toMatchObject({
      notes: [],
      strands: [{ id: 'theme-forms', name: 'One form' }],
      moments: [{ on: '2026-11-16', kind: 'strands-chosen' }],
    });
  });

  test('is the same, letter for letter, for every role', async () => {
    await log('First');

    const bodies = await Promise.all(
      Object.values(members).map(async (member) => (await api.call(journey, as(member))).body),
    );

    expect(new Set(bodies).size).toBe(1);
  });

  test.each([
    ['somebody outside the team', { user: buildActor({ id: 'stranger' }) }],
    ['somebody of another tenant', { user: buildActor({ tenantId: 'tenant-other' }) }],
    ['a member who asks for a team there is not', { params: { teamId: 'team-west' } }],
  ])('is not for %s', async (_, request) => {
    await api.call(journey);

    const answer = await api.call(journey, request);

    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
  });

  test('names nobody but whose yes is awaited', async () => {
    await log('First');

    expect(String((await api.call(journey)).body)).not.toMatch(/amara|osei/i);
  });
});

describe('the journey for somebody who has it already', () => {
  test('is not sent again', async () => {
    const etag = etagOf(await api.call(journey));

    const answer = await api.call(journey, { ifNoneMatch: etag });

    expect(answer).toMatchObject({ status: 304, headers: { etag } });
    expect(answer.body).toBeUndefined();
  });

  test('is sent with another tag after somebody wrote', async () => {
    const before = etagOf(await api.call(journey));
    await log('First');

    const answer = await api.call(journey, { ifNoneMatch: before });

    expect(answer.status).toBe(200);
    expect(parse(answer).notes).toHaveLength(1);
  });
});

test('the journey is read once for a room full of tabs, one read a kind', async () => {
  reads.reset();

  await Promise.all(Array.from({ length: 25 }, () => api.call(journey)));
  await api.call(journey, as(members.leader));

  expect(reads.counts).toMatchObject({ get: 2, query: 1 });
});
