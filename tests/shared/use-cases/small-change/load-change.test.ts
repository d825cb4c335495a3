/** Loading one change whole, for somebody in its team only. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadChange } from '../../../../shared/use-cases/small-change/load-change.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const input = { teamId: 'team-north', changeId: 'change-first-command' };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

describe('a change', () => {
  test.each(Object.values(members))('is shown to a $role of its team', async (member) => {
    const change = await storeChange(deps.store);

    const loaded = unwrap(await loadChange(input, buildActor(member), deps));

    expect(loaded).toMatchObject({ change, member, team: { id: change.teamId } });
  });

  test.each([
    ['a stranger', { id: 'stranger' }],
    ['somebody of another tenant', { tenantId: 'tenant-other' }],
  ])('is not shown to %s', async (_, actor) => {
    await storeChange(deps.store);

    const loaded = await loadChange(input, buildActor(actor), deps);

    expect(unwrapError(loaded)).toEqual({ kind: 'not-a-member' });
  });

  test('of another team is not found in one’s own', async () => {
    await storeChange(deps.store, { teamId: 'team-south' });

    expect(unwrapError(await loadChange(input, buildActor(), deps))).toEqual({ kind: 'not-found' });
  });
});

test('a damaged change is noticed, not shown', async () => {
  const change = await storeChange(deps.store);
  const pk = `${change.tenantId}/team/${change.teamId}`;
  const { etag, doc } = unwrap(await deps.store.get(pk, change.id));
  await deps.store.replace({ ...doc, stage: 'limbo' }, etag);

  await expect(loadChange(input, buildActor(), deps)).rejects.toThrow(/stage/);
});
