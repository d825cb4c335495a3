/** Writes asked for at the same moment share a transaction, and nothing else. */
import { expect, test } from '@jest/globals';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { buildClock, unwrap } from '../../../support/build-deps.ts';
import { makeDataFile } from '../../../support/spawned.ts';

const clock = buildClock();

function toDocument(id: string, stage = 'mission') {
  return { id, pk: 'north', type: 'change', stage };
}

test('each succeeds or fails by itself', async () => {
  const store = createSqliteStore({ file: makeDataFile(), clock });
  const { etag } = unwrap(await store.create(toDocument('current')));

  const outcomes = await Promise.allSettled([
    store.create(toDocument('new')),
    store.create(toDocument('current')),
    store.create(toDocument('')),
    store.replace(toDocument('current', 'grow'), etag),
    store.replace(toDocument('current', 'develop'), etag),
    store.delete('north', 'nobody'),
  ]);

  expect(
    outcomes.map((each) => {
      if (each.status === 'rejected') return each.reason.name;
      return each.value.ok ? 'done' : each.value.error;
    }),
  ).toEqual(['done', 'exists', 'RangeError', 'done', 'conflict', 'not-found']);
  expect(unwrap(await store.get('north', 'current')).doc).toMatchObject({ stage: 'grow' });
  await store.close();
});

test('what was answered is there for another process', async () => {
  const file = makeDataFile();
  const [store, other] = [createSqliteStore({ file, clock }), createSqliteStore({ file, clock })];
  const ids = Array.from({ length: 20 }, (_, n) => `change-${n}`);

  const seen = await Promise.all(
    ids.map(async (id) => {
      await store.create(toDocument(id));
      return (await other.get('north', id)).ok;
    }),
  );

  expect(seen).toEqual(ids.map(() => true));
  await Promise.all([store.close(), other.close()]);
});

test('while another process writes for too long, all of them are answered as busy and none is kept', async () => {
  const file = makeDataFile();
  const [store, other] = [
    createSqliteStore({ file, clock, busyTimeoutMs: 10 }),
    createSqliteStore({ file, clock }),
  ];
  const { DatabaseSync } = await import('node:sqlite');
  const writer = new DatabaseSync(file);
  writer.exec('BEGIN IMMEDIATE');

  const outcomes = await Promise.all([
    store.create(toDocument('one')),
    store.create(toDocument('two')),
  ]);
  writer.exec('ROLLBACK');
  writer.close();

  expect(outcomes).toEqual([
    { ok: false, error: 'throttled' },
    { ok: false, error: 'throttled' },
  ]);
  expect((await other.get('north', 'one')).ok).toBe(false);
  await Promise.all([store.close(), other.close()]);
});

test('what still waits is written when the store is closed', async () => {
  const file = makeDataFile();
  const store = createSqliteStore({ file, clock });
  const created = store.create(toDocument('last'));
  await store.close();

  expect((await created).ok).toBe(true);
});
