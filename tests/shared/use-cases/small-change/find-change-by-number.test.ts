/** Finding a change by its number, for somebody in its team only. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findChangeByNumber } from '../../../../shared/use-cases/small-change/find-change-by-number.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const input = { teamId: 'team-north', number: 12 };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

describe('a change by its number', () => {
  test.each(Object.values(members))('is found for a $role of its team', async (member) => {
    await storeChange(deps.store, { id: 'change-other', number: 11 });
    const change = await storeChange(deps.store);

    const found = await findChangeByNumber(input, buildActor(member), deps);

    expect(unwrap(found)).toEqual(change);
  });

  test('is found after it was taken back', async () => {
    await storeChange(deps.store, { status: 'withdrawn' });

    const found = await findChangeByNumber(input, buildActor(), deps);

    expect(unwrap(found).status).toBe('withdrawn');
  });

  test.each([
    ['a stranger', { id: 'stranger' }],
    ['somebody of another tenant', { tenantId: 'tenant-other' }],
  ])('is not found for %s', async (_, actor) => {
    await storeChange(deps.store);

    const found = await findChangeByNumber(input, buildActor(actor), deps);

    expect(unwrapError(found)).toEqual({ kind: 'not-a-member' });
  });

  test('of another team is not found in one’s own', async () => {
    await storeChange(deps.store, { teamId: 'team-south' });

    const found = await findChangeByNumber(input, buildActor(), deps);

    expect(unwrapError(found)).toEqual({ kind: 'not-found' });
  });

  test('asks to try again while the store is busy', async () => {
    const fault = { verb: 'query', when: 'before', error: 'throttled' } as const;
    const store = buildFaultyStore(deps.store, fault);

    const found = await findChangeByNumber(input, buildActor(), { store });

    expect(unwrapError(found)).toEqual({ kind: 'busy' });
  });
});
