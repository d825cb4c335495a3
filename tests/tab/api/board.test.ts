/** `GET /api/teams/:teamId/board`: one board for every member, sent again only when something changed. */
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Board } from '../../../shared/contracts/api/board.ts';
import { emptyPlan } from '../../../shared/domain/small-change/content/action-plan.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { logChange } from '../../../shared/use-cases/small-change/log-change.ts';
import { changeType, strandsType } from '../../../shared/use-cases/storage/document-types.ts';
import { teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import { createOnce, toDocument } from '../../../shared/use-cases/storage/repository.ts';
import { syncTeam } from '../../../shared/use-cases/team/sync-team.ts';
import type { ApiAnswer } from '../../../tab/api/http/api-route.ts';
import { fullPlan } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { storeChange, storeTeam } from '../../support/build-stored.ts';
import { buildStrand, buildStrands } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { type CountingStore, countStore } from '../../support/counting-store.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const board = 'get /api/teams/:teamId/board';
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

function parse({ body }: ApiAnswer): Board {
  return Board.parse(JSON.parse(String(body)));
}

function etagOf({ headers }: ApiAnswer): string {
  return headers?.etag ?? '';
}

async function log(title: string): Promise<void> {
  const input = { teamId: 'team-north', commandId: `command ${title}`, title, benefit: '' };
  unwrap(await logChange({ ...input, scope: 'in-our-gift' }, buildActor(), api.deps));
}

describe('the board', () => {
  test('shows the team, its week, and its open changes, the one logged last first', async () => {
    await log('First');
    await log('Second');

    const answer = await api.call(board);

    expect(answer.status).toBe(200);
    expect(parse(answer)).toMatchObject({
      team: { id: 'team-north', name: 'North', localAuthority: null, timeZone: 'Europe/London' },
      journey: { status: 'running', week: 2, weeks: 16, stage: 'mission' },
      changes: [
        { number: 2, title: 'Second', stage: 'mission', version: 1, author: { id: 'amara' } },
        { number: 1, title: 'First', decision: null },
      ],
    });
  });

  test('says of a change why it could do with a hand', async () => {
    await log('First');
    api.deps.clock.set('2026-11-28T09:30:00.000Z');
    const answer = await api.call(board);

    expect(parse(answer).changes).toMatchObject([{ couldDoWithAHand: ['nobody'] }]);
  });

  test('says of a change what it needs before it may go on, and nothing where it needs nothing', async () => {
    const { success: _, ...written } = fullPlan;
    await storeChange(api.deps.store, { stage: 'develop', plan: { ...emptyPlan, ...written } });
    const needing = parse(await api.call(board)).changes;
    await storeChange(api.deps.store, { id: 'grown', number: 2, stage: 'grow' });
    const grown = parse(await api.call(board)).changes.find(({ id }) => id === 'grown');

    expect(needing).toMatchObject([{ gaps: ['plan-success'] }]);
    expect(grown).not.toHaveProperty('gaps');
  });

  test('has the strands that go on, and of those that have ended the ones a change still answers, by the names they go by today', async () => {
    const until = '2026-11-20T09:00:00.000Z';
    const strands = [
      buildStrand({ id: 'theme-yes', name: 'A yes' }),
      buildStrand({ id: 'theme-old', until }),
      buildStrand({ id: 'theme-forms', mission: 'One form for each visit', until }),
    ];
    unwrap(await createOnce(api.deps.store, strandsType, buildStrands({ strands })));
    await log('First');
    expect(parse(await api.call(board)).strands).toEqual([{ id: 'theme-yes', name: 'A yes' }]);

    const answers = { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] };
    await storeChange(api.deps.store, { id: 'change-2', number: 2, answers });

    expect(parse(await api.call(board))).toMatchObject({
      strands: [
        { id: 'theme-yes', name: 'A yes' },
        { id: 'theme-forms', name: 'One form for each visit' },
      ],
      changes: [{ strandId: 'theme-forms' }, { strandId: null }],
    });
  });

  test('says whose yes is awaited, and who said yes last', async () => {
    const [asked, said] = ['2026-11-18T09:30:00.000Z', '2026-11-19T09:30:00.000Z'];
    const yes = { answer: 'yes', because: null, at: said, heardBy: null } as const;
    const ask = { of: null, by: members.supervisor, at: asked, words: null, earlier: [] };
    const asks = [
      { ...ask, id: 'ask-1', ofRole: 'Finance', answer: null },
      { ...ask, id: 'ask-2', ofRole: 'Housing', answer: yes },
    ];
    await storeChange(api.deps.store, { asks });

    expect(parse(await api.call(board)).changes).toMatchObject([
      { waitingFor: ['Finance'], saidYes: 'Housing' },
    ]);
  });

  test('says what was answered last, where that was no yes, so that nobody has to look for it', async () => {
    const [first, then] = ['2026-11-18T09:30:00.000Z', '2026-11-19T09:30:00.000Z'];
    const notYet = {
      answer: 'not-yet',
      because: 'After the audit',
      at: then,
      heardBy: null,
    } as const;
    const ask = { of: null, by: members.supervisor, at: first, words: null, earlier: [] };
    const asks = [{ ...ask, id: 'ask-1', ofRole: 'Finance', answer: notYet }];
    await storeChange(api.deps.store, { asks });

    expect(parse(await api.call(board)).changes).toMatchObject([
      { waitingFor: [], saidYes: null, saidOtherwise: { answer: 'not-yet', name: 'Finance' } },
    ]);
  });

  test('says what was said last of how a change is going, cut to a glance', async () => {
    const line = { at: '2026-11-18T09:30:00.000Z', by: members.supervisor };
    const long = `The rota is agreed ${'and '.repeat(60)}signed`;
    await storeChange(api.deps.store, {
      progress: [
        { ...line, words: 'First' },
        { ...line, words: long },
      ],
    });
    const latest = parse(await api.call(board)).changes[0]?.latest ?? '';

    expect(latest).toMatch(/^The rota is agreed and .* and…$/);
    expect(latest.length).toBeLessThanOrEqual(141);
  });

  test('is the same, letter for letter, for every role', async () => {
    await log('First');

    const bodies = await Promise.all(
      Object.values(members).map(async (member) => (await api.call(board, as(member))).body),
    );

    expect(new Set(bodies).size).toBe(1);
  });

  test('is sent compressed to whoever takes that', async () => {
    await log('First');

    const answer = await api.call(board, { acceptEncoding: 'gzip, deflate, br' });
    const plain = await api.call(board, { acceptEncoding: 'gzip' });

    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', etag: etagOf(plain) });
    expect(brotliDecompressSync(answer.body as Uint8Array).toString()).toBe(String(plain.body));
    expect(plain.headers).not.toHaveProperty('content-encoding');
  });

  test('may be kept by the browser only, and is asked for again every time', async () => {
    const { headers } = await api.call(board);

    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-cache',
      vary: 'authorization, accept-encoding',
    });
  });

  test.each([
    ['somebody outside the team', { user: buildActor({ id: 'stranger' }) }],
    ['somebody of another tenant', { user: buildActor({ tenantId: 'tenant-other' }) }],
    ['a member who asks for a team there is not', { params: { teamId: 'team-west' } }],
  ])('is not for %s', async (_, request) => {
    await api.call(board);

    const answer = await api.call(board, request);

    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
    expect(answer.headers).toBeUndefined();
  });

  test('of another team is not for a member of this one', async () => {
    await storeTeam(api.deps.store, { id: 'team-south', members: [] });

    const answer = await api.call(board, { params: { teamId: 'team-south' } });

    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-a-member' } } });
  });
});

describe('the board for somebody who has it already', () => {
  test.each([
    ['its tag', (etag: string) => etag],
    ['its tag among others', (etag: string) => `"older", ${etag} ,"newer"`],
    ['its tag, weakened by a proxy', (etag: string) => `W/${etag}`],
  ])('is not sent again (%s)', async (_, toHeader) => {
    const etag = etagOf(await api.call(board));

    const answer = await api.call(board, { ifNoneMatch: toHeader(etag) });

    expect(answer).toMatchObject({ status: 304, headers: { etag } });
    expect(answer.body).toBeUndefined();
  });

  test.each(['"another"', '', 'W/"another"'])(
    'is sent when what they have is %j',
    async (ifNoneMatch) => {
      expect((await api.call(board, { ifNoneMatch })).status).toBe(200);
    },
  );

  test('is sent with another tag after somebody wrote', async () => {
    const before = etagOf(await api.call(board));
    await log('First');

    const answer = await api.call(board, { ifNoneMatch: before });

    expect(answer.status).toBe(200);
    expect(etagOf(answer)).not.toBe(before);
    expect(parse(answer).changes).toHaveLength(1);
  });

  test('is sent when the week has turned, though no change on it has', async () => {
    const before = etagOf(await api.call(board));
    api.deps.clock.set('2026-11-23T09:30:00.000Z');
    await storeChange(api.deps.store, { status: 'withdrawn' });

    const answer = await api.call(board, { ifNoneMatch: before });

    expect(parse(answer)).toMatchObject({ journey: { week: 3 }, changes: [] });
  });
});

describe('the kept board', () => {
  test('is read once for a room full of tabs', async () => {
    reads.reset();

    await Promise.all(Array.from({ length: 25 }, () => api.call(board)));
    await api.call(board, as(members.leader));

    expect(reads.counts).toMatchObject({ get: 3, query: 1 });
  });

  test('follows a change that is written, and reads none of the others again', async () => {
    await storeChange(api.deps.store, { id: 'change-1', number: 1, title: 'First' });
    await api.call(board);
    reads.reset();
    await storeChange(api.deps.store, { id: 'change-2', number: 2, title: 'Second' });

    const answer = await api.call(board);

    expect(parse(answer).changes.map(({ title }) => title)).toEqual(['Second', 'First']);
    expect(reads.counts.query).toBe(0);
  });

  test('follows a change off the board and back on, to its place', async () => {
    const first = { id: 'change-1', number: 1, title: 'First' };
    const stored = await storeChange(api.deps.store, first);
    await storeChange(api.deps.store, { id: 'change-2', number: 2, title: 'Second' });
    await api.call(board);

    const off = await rewrite(stored, { status: 'withdrawn', version: 2 });
    const without = parse(await api.call(board));
    await rewrite(off, { status: 'open', version: 3 });
    const whole = parse(await api.call(board));

    expect(without.changes.map(({ number }) => number)).toEqual([2]);
    expect(whole.changes.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('follows the team, and says nobody looks after what a leaver had', async () => {
    await storeChange(api.deps.store, { owner: { id: 'priya', name: 'Priya Raman' } });
    const before = parse(await api.call(board));
    const roster = [{ id: 'amara', name: 'Amara Osei', isOwner: true }];
    const seen = { tenantId: testTenant, id: 'team-north', name: 'North', roster };
    unwrap(await syncTeam(seen, '2026-11-09', api.deps));

    const after = parse(await api.call(board));

    expect(before.changes[0]?.owner).toMatchObject({ name: 'Priya Raman' });
    expect(after.changes[0]?.owner).toBeNull();
  });

  test('does not follow what was written elsewhere', async () => {
    await api.call(board);
    reads.reset();
    await storeTeam(api.deps.store, { id: 'team-south' });

    await api.call(board);

    expect(reads.counts).toMatchObject({ get: 0, query: 0 });
  });

  test('is read anew where nobody knows how a write ended', async () => {
    await api.call(board);
    reads.reset();
    await api.deps.store.delete(teamPartition(testTenant, 'team-north'), 'nothing');

    await api.call(board);

    expect(reads.counts.query).toBe(1);
  });

  test('does not let in somebody who has just left', async () => {
    await api.call(board);
    const roster = [{ id: 'priya', name: 'Priya Raman', isOwner: true }];
    const seen = { tenantId: testTenant, id: 'team-north', name: 'North', roster };
    unwrap(await syncTeam(seen, '2026-11-09', api.deps));

    expect((await api.call(board)).status).toBe(403);
  });

  test('read while somebody wrote has what they wrote', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = buildApi((store) => holdQueries(store, gate.promise));
    await storeTeam(slow.deps.store);

    const early = slow.call(board);
    await storeChange(slow.deps.store);
    gate.resolve();
    const answers = [await early, await slow.call(board)];

    expect(answers.map((answer) => parse(answer).changes.length)).toEqual([1, 1]);
    await slow.deps.store.close();
  });

  test('that could not be read is asked for again', async () => {
    let isBusy = true;
    const flaky = buildApi((store) => ({
      ...store,
      query: async (...given) =>
        isBusy ? { ok: false, error: 'throttled' } : store.query(...given),
    }));
    await storeTeam(flaky.deps.store);

    const busy = await flaky.call(board);
    isBusy = false;
    const answer = await flaky.call(board);

    expect(busy).toMatchObject({ status: 429, body: { error: { code: 'busy' } } });
    expect(answer.status).toBe(200);
    await flaky.deps.store.close();
  });

  test('that was read in vain, by a fault, is asked for again', async () => {
    let isBroken = true;
    const flaky = buildApi((store) => ({
      ...store,
      query: (...given) => {
        if (isBroken) throw new Error('The disk is gone.');
        return store.query(...given);
      },
    }));
    await storeTeam(flaky.deps.store);

    await expect(flaky.call(board)).rejects.toThrow('The disk is gone.');
    isBroken = false;

    expect((await flaky.call(board)).status).toBe(200);
    await flaky.deps.store.close();
  });
});

/** Reads what there is, and hands it on only once told. */
async function rewrite(change: SmallChange, next: Partial<SmallChange>): Promise<SmallChange> {
  const pk = teamPartition(testTenant, 'team-north');
  const { etag } = unwrap(await api.deps.store.get(pk, change.id));
  const written = { ...change, ...next };
  unwrap(await api.deps.store.replace(toDocument(changeType, written), etag));
  return written;
}

function holdQueries(store: DocumentStore, told: Promise<void>): DocumentStore {
  let isFirst = true;
  return {
    ...store,
    query: async (...given) => {
      const page = await store.query(...given);
      if (isFirst) {
        isFirst = false;
        await told;
      }
      return page as never;
    },
  };
}
