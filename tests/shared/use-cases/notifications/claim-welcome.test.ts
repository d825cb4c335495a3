/** Something said once in a place, however often Teams announces it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  claimWelcome,
  forgetWelcome,
} from '../../../../shared/use-cases/notifications/claim-welcome.ts';
import { createTestDeps, type TestDeps } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';

const place = { tenantId: 'tenant', place: '19:channel@thread.tacv2' };
let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

test('is taken once', async () => {
  const taken = [await claimWelcome(place, deps.store), await claimWelcome(place, deps.store)];

  expect(taken).toEqual([true, false]);
});

test('is taken once by several instances at the same moment', async () => {
  const taken = await Promise.all([1, 2, 3, 4].map(() => claimWelcome(place, deps.store)));

  expect(taken.filter(Boolean)).toHaveLength(1);
});

test('is taken once in every place and tenant', async () => {
  await claimWelcome(place, deps.store);

  expect(await claimWelcome({ ...place, place: 'another' }, deps.store)).toBe(true);
  expect(await claimWelcome({ ...place, tenantId: 'another' }, deps.store)).toBe(true);
});

test('is taken again after it was forgotten', async () => {
  await claimWelcome(place, deps.store);

  await forgetWelcome(place, deps.store);

  expect(await claimWelcome(place, deps.store)).toBe(true);
});

test('that was never taken can be forgotten', async () => {
  await forgetWelcome(place, deps.store);

  expect(await claimWelcome(place, deps.store)).toBe(true);
});

test.each(['throttled', 'unknown-outcome'] as const)(
  'is rather not taken when the store cannot say (%s)',
  async (error) => {
    const store = buildFaultyStore(deps.store, { verb: 'create', when: 'before', error });

    expect(await claimWelcome(place, store)).toBe(false);
  },
);
