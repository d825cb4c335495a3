/** Another process holds the file's lock: everybody else is served, and who writes waits their turn. */
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { systemClock } from '../../../../shared/calendar/clock.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { patience } from '../../../support/patience.ts';
import { type RunningApp, startRunningApp } from '../../../support/running-app.ts';
import { makeDataFile } from '../../../support/spawned.ts';

const change = { id: 'change-1', pk: 'north', type: 'change', stage: 'mission' };

let app: RunningApp;
let store: DocumentStore;
let other: DatabaseSync;

beforeEach(async () => {
  const file = makeDataFile();
  store = createSqliteStore({ file, clock: systemClock, busyTimeoutMs: patience.stepMs });
  unwrap(await store.create(change));
  app = await startRunningApp({ store });
  other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
});

afterEach(async () => {
  other.close();
  await app.close();
});

test('calls that only read are answered while a write waits, and the write is done once it may', async () => {
  const outcomes: string[] = [];
  const writing = Promise.all([
    store.create({ ...change, id: 'change-2' }),
    store.create({ ...change, id: 'change-3' }),
    store.claimDue('team', { now: systemClock.now(), owner: 'one', leaseMs: 1, limit: 1 }),
  ]).then(() => outcomes.push('written'));

  const seen = [];
  for (let call = 0; call < 10; call += 1) {
    seen.push((await fetch(`${app.url}/health/live`)).status);
    seen.push((await fetch(`${app.url}/health/ready`)).status);
    seen.push((await store.get('north', 'change-1')).ok);
  }
  outcomes.push('looked');
  other.exec('ROLLBACK');
  await writing;

  expect(seen).toEqual(Array.from({ length: 10 }, () => [200, 200, true]).flat());
  expect(outcomes).toEqual(['looked', 'written']);
  expect((await store.get('north', 'change-3')).ok).toBe(true);
});

test('what is asked for while others wait is written after them', async () => {
  const first = store.create({ ...change, id: 'change-2' });
  await fetch(`${app.url}/health/live`);
  const second = store.create({ ...change, id: 'change-2' });
  other.exec('ROLLBACK');

  expect([await first, await second].map(({ ok }) => ok)).toEqual([true, false]);
});
