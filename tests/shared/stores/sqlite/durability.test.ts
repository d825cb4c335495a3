/** SQLite on disk: what was acknowledged survives a kill, processes share a file, and a bad file is said plainly. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { openDatabase } from '../../../../shared/stores/sqlite/database.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import {
  buildClock,
  buildDocument,
  type TestDocument,
  unwrap,
} from '../../../contracts/document-store/subject.ts';

const clock = buildClock();
const counter = buildDocument({ id: 'counter', type: 'counter', count: 0 });

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'small-changes-'));
  file = join(folder, 'data.sqlite');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a file on disk', () => {
  test('keeps every acknowledged write when the process is killed', async () => {
    await withStore(async (store) => {
      unwrap(await store.create(counter));
    });
    const writer = startWriter('killed', Number.MAX_SAFE_INTEGER);

    const acknowledged = await readUntilKilled(writer, 200);

    await withStore(async (store) => {
      const found = await Promise.all(acknowledged.map((id) => store.get(counter.pk, id)));
      const { count } = unwrap(await store.get<TestDocument>(counter.pk, counter.id)).doc;
      expect(acknowledged.length).toBeGreaterThanOrEqual(200);
      expect(found.filter(({ ok }) => !ok)).toEqual([]);
      expect(count).toBeGreaterThanOrEqual(acknowledged.length);
    });
  });

  test('is written through to the disk before a write is acknowledged', () => {
    const database = openDatabase(file);

    const settings = ['journal_mode', 'synchronous', 'secure_delete'].map((name) =>
      Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {}),
    );

    const full = 2;
    expect(settings).toEqual([['wal'], [full], [1]]);
    database.close();
  });

  test('loses nothing while two other processes write to it', async () => {
    await withStore(async (store) => {
      unwrap(await store.create(counter));

      const writers = [startWriter('one', 150), startWriter('two', 150)];
      const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')));

      const page = unwrap(await store.query(counter.pk, 'small-change', { limit: 1_000 }));
      const counted = unwrap(await store.get<TestDocument>(counter.pk, counter.id)).doc.count;
      expect(codes).toEqual([
        [0, null],
        [0, null],
      ]);
      expect(page.items).toHaveLength(300);
      expect(counted).toBe(300);
    });
  });

  test('is throttled while another process keeps the file busy, and well again after', async () => {
    const store = createSqliteStore({ file, clock, busyTimeoutMs: 20 });
    const { etag } = unwrap(await store.create(counter));
    await store.create({ ...buildDocument(), id: 'due', type: 'team', dueAt: clock.now() });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');

    const whileBusy = await Promise.all([
      store.create(buildDocument()),
      store.replace(counter, etag),
      store.delete(counter.pk, counter.id),
      store.claimDue('team', { now: clock.now(), owner: 'one', leaseMs: 1, limit: 1 }),
    ]);
    const read = await store.get(counter.pk, counter.id);
    other.exec('ROLLBACK');
    const afterwards = await store.replace(counter, etag);

    expect(whileBusy).toEqual(whileBusy.map(() => ({ ok: false, error: 'throttled' })));
    expect([read.ok, afterwards.ok]).toEqual([true, true]);
    other.close();
    await store.close();
  });

  test('has its folder made', async () => {
    const deep = join(folder, 'new', 'folder', 'data.sqlite');

    const store = createSqliteStore({ file: deep, clock });

    expect((await store.create(counter)).ok).toBe(true);
    await store.close();
  });

  test('from before a field could be filtered is opened, and filters by it', async () => {
    await withStore(async (store) => {
      unwrap(await store.create(buildDocument({ status: 'open' })));
    });
    const older = new DatabaseSync(file);
    older.exec('DROP INDEX by_status; ALTER TABLE documents DROP COLUMN status');
    older.close();

    await withStore(async (store) => {
      const page = unwrap(
        await store.query(counter.pk, 'small-change', { where: { status: 'open' } }),
      );

      expect(page.items).toHaveLength(1);
    });
  });

  test.each([
    ['its folder cannot be made', (at: string) => join(at, 'data.sqlite')],
    ['it holds something else', (at: string) => at],
    ['it is a folder', (at: string) => dirname(at)],
  ])('is refused in one sentence when %s', async (_, toFile) => {
    const current = join(folder, 'notes.txt');
    await writeFile(current, 'Not a database, only a few words. '.repeat(100));

    const open = () => createSqliteStore({ file: toFile(current), clock });

    expect(open).toThrow(/^The data file \S+ cannot be opened for writing: [^\n]+[^.]\.$/);
  });

  test('no longer holds the words of a document once its ttl has passed and a claim came by', async () => {
    const store = createSqliteStore({ file, clock });
    unwrap(await store.create(buildDocument({ ttl: 1, title: 'Forget these words' })));
    clock.pass(1);

    unwrap(await store.claimDue('team', { now: clock.now(), owner: 'one', leaseMs: 1, limit: 1 }));

    const reader = new DatabaseSync(file);
    expect(reader.prepare('SELECT count(*) AS count FROM documents').get()).toEqual({ count: 0 });
    reader.close();
    await store.close();
  });
});

async function withStore(work: (store: DocumentStore) => Promise<void>): Promise<void> {
  const store = createSqliteStore({ file, clock });
  await work(store);
  await store.close();
}

function startWriter(name: string, limit: number): ChildProcess {
  const script = new URL('../../../support/sqlite-writer.ts', import.meta.url).pathname;
  return spawn(process.execPath, [script, file, name, String(limit)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The ids acknowledged before the process was gone; the kill comes while it is writing. */
async function readUntilKilled(writer: ChildProcess, enough: number): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  const exited = once(writer, 'exit');
  if (!writer.stdout) throw new Error('The writer has no output.');
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === enough) writer.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return acknowledged;
}
