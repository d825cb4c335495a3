/** `GET /api/teams/:teamId/barriers` and `/strands`: barriers by theme, and the vote without anybody's votes. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BarriersView } from '../../../shared/contracts/api/barriers.ts';
import { StrandsView } from '../../../shared/contracts/api/strands.ts';
import type { Vote } from '../../../shared/domain/strands/strands.ts';
import { raiseBarrier } from '../../../shared/use-cases/barriers/raise-barrier.ts';
import { barriersType, strandsType } from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import type { ApiAnswer } from '../../../tab/api/http/api-route.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import {
  buildBarrier,
  buildBarriers,
  buildStrand,
  buildStrands,
  buildVote,
  threeThemes,
} from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const barriers = 'get /api/teams/:teamId/barriers';
const strands = 'get /api/teams/:teamId/strands';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

function toBarriers({ body }: ApiAnswer): BarriersView {
  return BarriersView.parse(JSON.parse(String(body)));
}

function toStrands({ body }: ApiAnswer): StrandsView {
  return StrandsView.parse(JSON.parse(String(body)));
}

async function storeVote(overrides: Partial<Vote>): Promise<void> {
  const voting = buildStrands({ vote: buildVote(overrides) });
  unwrap(await createOnce(api.deps.store, strandsType, voting));
}

describe('the barriers of a team', () => {
  test('are none before anybody has raised one', async () => {
    const answer = await api.call(barriers);

    expect(answer.status).toBe(200);
    expect(toBarriers(answer)).toEqual({ themes: [], unthemed: [] });
  });

  test('stand each in its theme, and those in none apart', async () => {
    const [forms] = threeThemes;
    const raised = [
      buildBarrier({ id: 'a', text: 'Two logins', themeId: 'theme-forms' }),
      buildBarrier({ id: 'b', text: 'No room to talk', by: { id: 'amara', name: 'Amara Osei' } }),
    ];
    const current = buildBarriers({ barriers: raised, themes: forms ? [forms] : [] });
    unwrap(await createOnce(api.deps.store, barriersType, current));

    expect(toBarriers(await api.call(barriers))).toMatchObject({
      themes: [{ ...forms, barriers: [{ id: 'a', text: 'Two logins', by: null }] }],
      unthemed: [{ id: 'b', text: 'No room to talk', by: 'Amara Osei' }],
    });
  });

  test('say nothing of whoever raised a barrier confidentially, and of nobody more than a name', async () => {
    const raise = (barrier: string, keep: 'by-name' | 'confidential') =>
      raiseBarrier({ teamId: 'team-north', barrier, keep }, buildActor(), api.deps);
    unwrap(await raise('We wait two days for a signature', 'confidential'));
    const confidential = String((await api.call(barriers)).body);
    unwrap(await raise('No room to talk', 'by-name'));

    const body = String((await api.call(barriers)).body);

    expect(confidential).not.toMatch(/amara/i);
    expect(body).toContain('"by":"Amara Osei"');
    expect(body).not.toMatch(/"amara"|2026/);
  });
});

describe('the strands of a team', () => {
  test('are none, without a vote, before anybody has chosen', async () => {
    expect(toStrands(await api.call(strands))).toEqual({
      ...{ version: 1, choices: [], isOrderedByHand: false },
      ...{ ticked: { by: 'strands', ids: [] }, strands: [], vote: null },
    });
  });

  test('tell how many have voted while the vote is open, one’s own votes, and nothing else', async () => {
    const votes = [{ themeId: 'theme-rooms', votes: 3 }];
    await storeVote({ ballots: [{ personId: 'amara', votes, commands: ['command-1'] }] });

    const answer = await api.call(strands);

    const shown = { status: 'open', id: 'vote-1', voters: 1, people: 4, themes: threeThemes };
    expect(toStrands(answer).vote).toEqual({ ...shown, mine: [0, 3, 0] });
    const others = await api.call(strands, as(members.supervisor));
    expect(toStrands(others).vote).toEqual({ ...shown, mine: [0, 0, 0] });
    expect(String(answer.body)).not.toMatch(/amara|"votes"|command/);
  });

  test('have the totals once the vote has closed', async () => {
    const totals = threeThemes.map((theme, at) => ({ ...theme, votes: 4 - at }));
    await storeVote({ status: 'closed', result: { voters: 5, totals } });

    expect(toStrands(await api.call(strands)).vote).toEqual({
      status: 'closed',
      id: 'vote-1',
      voters: 5,
      themes: threeThemes,
      totals,
    });
  });

  test('have what is wanted beside their theme, and leave out those that have ended', async () => {
    const named = buildStrand({ mission: 'One form for each visit' });
    const ended = buildStrand({ id: 'theme-old', until: '2026-11-20T09:00:00.000Z' });
    const current = buildStrands({ strands: [named, buildStrand({ id: 'theme-2' }), ended] });
    unwrap(await createOnce(api.deps.store, strandsType, current));

    expect(toStrands(await api.call(strands)).strands).toEqual([
      { id: 'theme-forms', name: 'Forms', mission: named.mission, votes: 3 },
      { id: 'theme-2', name: 'Forms', mission: null, votes: 3 },
    ]);
  });

  test('have no votes where too few voted, though an earlier version kept them', async () => {
    const totals = threeThemes.toReversed().map((theme, at) => ({ ...theme, votes: 4 - at }));
    const chosen = [buildStrand({ voters: null }), buildStrand({ id: 'theme-new', voters: 0 })];
    const vote = buildVote({ status: 'closed', result: { voters: 4, totals } });
    unwrap(await createOnce(api.deps.store, strandsType, buildStrands({ vote, strands: chosen })));

    const answer = await api.call(strands);

    expect(toStrands(answer).vote).toEqual({
      ...{ status: 'closed', id: 'vote-1', voters: 4 },
      ...{ themes: threeThemes, totals: [] },
    });
    expect(toStrands(answer).strands.map(({ votes }) => votes)).toEqual([null, null]);
    expect(String(answer.body)).not.toMatch(/"votes":\d/);
  });
});

test.each([barriers, strands])(
  '%s is the same, letter for letter, for every role',
  async (place) => {
    const bodies = await Promise.all(
      Object.values(members).map(async (member) => (await api.call(place, as(member))).body),
    );

    expect(new Set(bodies).size).toBe(1);
  },
);

describe.each([
  barriers,
  strands,
  'get /api/teams/:teamId/ambition',
  'get /api/teams/:teamId/pulse',
  'get /api/teams/:teamId',
])('%s', (place) => {
  test('is not sent again to somebody who has it, and is once something changed', async () => {
    const etag = (await api.call(place)).headers?.etag ?? '';

    const again = await api.call(place, { ifNoneMatch: etag });
    const other = await api.call(place, { ifNoneMatch: '"older"' });

    expect(again).toMatchObject({ status: 304, headers: { etag } });
    expect(again.body).toBeUndefined();
    expect(other.status).toBe(200);
  });

  test('is sent plain, also to whoever takes it compressed', async () => {
    const answer = await api.call(place, { acceptEncoding: 'gzip, br' });

    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-cache' });
  });

  test.each([
    ['somebody outside the team', { user: buildActor({ id: 'stranger' }) }],
    ['somebody of another tenant', { user: buildActor({ tenantId: 'tenant-other' }) }],
    ['a member who asks for a team there is not', { params: { teamId: 'team-west' } }],
  ])('is not for %s', async (_, request) => {
    const answer = await api.call(place, request);

    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
  });
});
