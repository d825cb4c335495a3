/** Two people name whom to win at the same moment, on a real store (P9). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { saveStakeholder } from '../../../../shared/use-cases/small-change/save-stakeholder.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeChange, storedChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const amara = buildActor();
const priya = buildActor(members.supervisor);
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
  await storeChange(deps.store, { stage: 'influence' });
});

afterEach(() => deps.store.close());

function naming(role: string, commandId: string, stakeholderId: string | null = null) {
  return {
    ...{
      teamId: 'team-north',
      changeId: 'change-first-command',
      commandId,
      version: 1,
      asked: false,
    },
    ...({ stakeholderId, role, stance: 'doubtful', say: 'decides' } as const),
    ...{ approach: 'Show the figures', nextTalkOn: '', nextTalkBy: '' },
  };
}

test('two roles named at once are both kept', async () => {
  unwrap(await saveStakeholder(naming('Finance lead', 'one'), amara, deps));
  unwrap(await saveStakeholder(naming('Transport desk', 'two'), priya, deps));

  const { stakeholders } = (await storedChange(deps.store)) ?? { stakeholders: [] };
  expect(stakeholders.map(({ role }) => role)).toEqual(['Finance lead', 'Transport desk']);
});

test('the same role named at once is said to whoever came second', async () => {
  unwrap(await saveStakeholder(naming('Finance lead', 'one'), amara, deps));

  const second = await saveStakeholder(naming('finance  Lead', 'two'), priya, deps);
  expect(unwrapError(second)).toEqual({ kind: 'stale' });
});

test('sent twice is kept once', async () => {
  const again = () => saveStakeholder(naming('Finance lead', 'one'), amara, deps);
  unwrap(await again());
  unwrap(await again());

  expect((await storedChange(deps.store))?.stakeholders).toHaveLength(1);
});

test('what is known of somebody is put in place of what was seen', async () => {
  const { stakeholders } = unwrap(
    await saveStakeholder(naming('Finance lead', 'one'), amara, deps),
  );
  const id = stakeholders[0]?.id ?? null;

  const old = await saveStakeholder(naming('Finance lead', 'two', id), priya, deps);
  expect(unwrapError(old)).toEqual({ kind: 'stale' });
});
