/** `GET /api/teams/:teamId/gathered`: what a team has to make sense of, out of its own documents (P19). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GatheredView } from '../../../shared/contracts/api/blueprint/gathered.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import { fullLearning } from '../../support/build-change.ts';
import { storeBarriers, storeChange, storeTeam } from '../../support/build-stored.ts';
import { buildBarrier } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { countStore } from '../../support/counting-store.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const gathered = 'get /api/teams/:teamId/gathered';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

async function read(): Promise<GatheredView> {
  const { body } = await api.call(gathered);
  return GatheredView.strict().parse(JSON.parse(String(body)));
}

test('is empty before anything was told, kept or raised, and says when the last workshop is', async () => {
  const workshops = ['2026-10-20', '2027-02-03', '2027-01-06'].toSorted();
  await storeTeam(api.deps.store, {
    id: 'team-other',
    journey: { startsOn: '2026-10-19', weeks: 16, workshops, pauses: [] },
  });
  const { body } = await api.call(gathered, { params: { teamId: 'team-other' } });

  expect(JSON.parse(String(body))).toEqual({
    ...{ items: [], leftOut: { all: [], byAuthor: [], withChange: [] }, workshopOn: '2027-02-03' },
    keptInTeam: [],
  });
});

test('names the changes of which something told stays in the team, and has none of their words', async () => {
  const kept = { ...noLearning, learned: 'Ask Jo first', forTeamOnly: true };
  await storeChange(api.deps.store, { id: 'change-7', number: 7, stage: 'grow', learning: kept });
  await storeChange(api.deps.store, {
    ...{ id: 'change-2', number: 2, stage: 'grow', learning: noLearning },
    goes: [{ from: '2026-11-01', until: '2026-11-20', learning: kept }],
  });
  const nothing = { ...noLearning, forTeamOnly: true };
  await storeChange(api.deps.store, { id: 'change-3', number: 3, learning: nothing });

  const view = await read();

  expect(view.keptInTeam).toEqual([2, 7]);
  expect(JSON.stringify(view)).not.toContain('Ask Jo first');
});

test('has what was told, what is kept for the blueprint and what stands in the way', async () => {
  await storeChange(api.deps.store, {
    ...{ id: 'change-1', number: 1, stage: 'grow' },
    learning: { ...noLearning, ...fullLearning, decision: 'keep' },
  });
  await storeChange(api.deps.store, {
    ...{ id: 'change-2', number: 2, scope: 'for-the-blueprint', beyond: 'system' },
  });
  const by = members.supervisor;
  await storeBarriers(api.deps.store, {
    themes: [{ id: 'theme-1', name: 'Waiting for a yes' }],
    barriers: [buildBarrier({ text: 'Two days for a signature', themeId: 'theme-1', by })],
  });

  const { items } = await read();

  const kinds = items.map(({ said, hint }) => [said.kind, hint]);
  expect(kinds).toContainEqual(['learned', 'enabler']);
  expect(kinds).toContainEqual(['for-the-blueprint', 'barrier']);
  expect(kinds).toContainEqual(['barrier-theme', 'barrier']);
  expect(JSON.stringify(items)).toContain('Two days for a signature');
  expect(JSON.stringify(items)).not.toContain(by.name);
});

test('is read by everybody in the team and nobody else, and writes nothing', async () => {
  await api.deps.store.close();
  let counts: ReturnType<typeof countStore>['counts'] | undefined;
  api = buildApi((store) => {
    const counted = countStore(store);
    counts = counted.counts;
    return counted;
  });
  await storeTeam(api.deps.store);
  const before = { ...counts };

  const answers = await Promise.all(
    Object.values(members).map((member) => api.call(gathered, as(member))),
  );
  const other = await api.call(gathered, as({ id: 'somebody-else' }));

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(other.status).toBe(403);
  expect(counts).toMatchObject({ create: before.create, replace: before.replace });
});
