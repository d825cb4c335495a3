/** Where somebody is reached, and in which language: noted when it is new, and at no other word (P5). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Deps } from '../../../../shared/use-cases/deps.ts';
import { loadLanguage } from '../../../../shared/use-cases/notifications/load-language.ts';
import { recordIfNew } from '../../../../shared/use-cases/notifications/record-address.ts';
import { createTestDeps, unwrap } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';
import { storePerson, storeTeam } from '../../../support/build-stored.ts';
import { type CountingStore, countStore } from '../../../support/counting-store.ts';

const owner = { tenantId: testTenant, personId: 'amara' };
const address = { serviceUrl: 'https://smba', userId: '29:amara', conversationId: 'chat' };

let deps: Deps;
let store: CountingStore;

beforeEach(async () => {
  const made = createTestDeps();
  store = countStore(made.store);
  deps = { ...made, store };
  await storeTeam(store);
  await storePerson(store);
  unwrap(await recordIfNew(owner, { address, language: null }, deps));
  store.reset();
});

afterEach(() => store.close());

async function writes(language: string | null): Promise<number> {
  store.reset();
  unwrap(await recordIfNew(owner, { address, language }, deps));
  return store.counts.create + store.counts.replace;
}

describe('somebody who is known', () => {
  test('leaves no trace of a first word in English, nor where Teams does not say in which language', async () => {
    expect(await writes('en-GB')).toBe(0);
    expect(await writes(null)).toBe(0);
  });

  test('is noted once when they write in another language, and once when they go back', async () => {
    expect([await writes('cy'), await writes('cy'), await writes(null)]).toEqual([1, 0, 0]);
    expect(await loadLanguage(owner, deps)).toBe('cy');
    expect([await writes('en-GB'), await writes('en-GB')]).toEqual([1, 0]);
  });
});

test('somebody nobody has heard of is spoken to in English', async () => {
  expect(await loadLanguage({ ...owner, personId: 'nobody' }, deps)).toBe('en-GB');
});
