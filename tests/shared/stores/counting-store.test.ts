/** The counting store counts what a store is asked for and changes nothing of it. */
import { expect, test } from '@jest/globals';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { buildClock, buildDocument } from '../../contracts/document-store/subject.ts';
import { countStore } from '../../support/counting-store.ts';

test('counts every request, also failed ones, until it is reset', async () => {
  const store = countStore(createSqliteStore({ file: ':memory:', clock: buildClock() }));
  const doc = buildDocument();

  const answers = [
    await store.create(doc),
    await store.create(doc),
    await store.get(doc.pk, doc.id),
  ];
  const counted = { ...store.counts };
  store.reset();

  expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(counted).toEqual({
    get: 1,
    create: 2,
    replace: 0,
    replaceAndCreate: 0,
    delete: 0,
    query: 0,
    claimDue: 0,
    nextDue: 0,
    mark: 0,
  });
  expect(store.counts.create).toBe(0);
  await store.close();
});
