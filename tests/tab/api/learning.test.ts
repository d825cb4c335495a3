/** `GET /api/teams/:teamId/learning`: pages of what was learned, what can be asked for, and the time given back. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LearningView } from '../../../shared/contracts/api/learning.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { fullLearning } from '../../support/build-change.ts';
import { storeChange, storeStrands, storeTeam } from '../../support/build-stored.ts';
import { buildStrand } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const learning = 'get /api/teams/:teamId/learning';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

async function read(query: Readonly<Record<string, string>> = {}): Promise<LearningView> {
  const { body } = await api.call(learning, { query });
  return LearningView.strict().parse(JSON.parse(String(body)));
}

function tell(number: number, change: Partial<SmallChange> = {}) {
  const decision = (['keep', 'adapt', 'stop'] as const)[number % 3] ?? null;
  return storeChange(api.deps.store, {
    ...{ id: `change-${number}`, number, stage: 'grow' },
    learning: { ...noLearning, ...fullLearning, learned: `Lesson ${number}`, decision },
    ...change,
  });
}

test('is empty before anything was told', async () => {
  expect(await read()).toMatchObject({ items: [], next: null, isEmpty: true, kinds: [] });
});

test('says in which week it was, and no finer time', async () => {
  await tell(12);

  const [item] = (await read()).items;

  expect(item).toMatchObject({ kind: 'told', week: 2, words: 'Lesson 12', number: 12 });
  expect(JSON.stringify(item)).not.toMatch(/T\d\d:\d\d/);
});

test('is not for outside the team from one press on, by whoever may tell of it', async () => {
  await tell(12, { author: members.supervisor });
  const [item] = (await read()).items;
  const place = 'post /api/teams/:teamId/changes/:changeId/for-team-only';
  const params = { teamId: 'team-north', changeId: 'change-12' };
  const body = { commandId: 'keep-in-team', version: 1, go: item?.go, forTeamOnly: true };

  const refused = await api.call(place, { params, body, ...as(members.leader) });
  const kept = await api.call(place, { params, body, ...as(members.practitioner) });
  const again = await api.call(place, { params, body, ...as(members.practitioner) });

  expect(refused.status).toBe(403);
  expect(kept).toMatchObject({ status: 200, body: { step: { forTeamOnly: true }, version: 2 } });
  expect(again).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await read()).items).toMatchObject([{ words: 'Lesson 12', forTeamOnly: true }]);
});

test('goes on where a page ended, and each thing comes once', async () => {
  for (let number = 1; number <= 45; number += 1) await tell(number);

  const first = await read();
  const second = await read({ after: first.next ?? '' });
  const third = await read({ after: second.next ?? '' });

  expect([first, second, third].map(({ items }) => items.length)).toEqual([20, 20, 5]);
  expect(third.next).toBeNull();
  const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(45);
});

test('can be looked at by the strands that go on, and by those that have ended which a change still answers', async () => {
  const ended = { mission: 'One form', until: '2026-11-20T09:00:00.000Z' };
  await storeStrands(api.deps.store, {
    strands: [
      buildStrand({ id: 'theme-yes', name: 'A yes' }),
      buildStrand(ended),
      buildStrand({ ...ended, id: 'theme-old' }),
    ],
  });
  const answers = { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] };
  await tell(1, { answers });

  const { strands, items } = await read();

  expect(strands).toEqual([
    { id: 'theme-yes', name: 'A yes' },
    { id: 'theme-forms', name: 'One form' },
  ]);
  expect(items).toMatchObject([{ strand: 'One form' }]);
});

test('of one decision or strand is that alone; what is asked for wrongly is not asked for', async () => {
  await storeStrands(api.deps.store, { strands: [buildStrand()] });
  const answers = { strandId: 'theme-forms', strandName: 'Forms', barrierIds: [] };
  await tell(1, { answers });
  await tell(2);
  await tell(3);

  expect((await read({ strand: 'theme-forms' })).items).toMatchObject([
    { number: 1, strand: 'Forms' },
  ]);
  expect((await read({ decision: 'stop' })).items.map(({ number }) => number)).toEqual([2]);
  expect((await read({ decision: 'rejected', kind: 'secret' })).items).toHaveLength(3);
});

test('has nothing of a change taken off the board, nor of thanks that are not shared', async () => {
  await tell(1, { status: 'withdrawn' });
  const by = { id: 'jo', name: 'Jo Whitlock' };
  const thanks = [{ id: 't', words: 'Only for me', by, at: '2026-11-20T10:00:00.000Z' }];
  await tell(2, { thanks: thanks.map((each) => ({ ...each, shared: false })) });

  const { items } = await read();

  expect(items.map(({ number, kind }) => [number, kind])).toEqual([[2, 'told']]);
});
