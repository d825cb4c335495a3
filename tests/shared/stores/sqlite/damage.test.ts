/** A data file that is damaged, emptied or gone is noticed: at the start, while the app runs, and in the log. */
import {
  copyFileSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { toErrorFacts } from '../../../../bot/log.ts';
import { systemClock } from '../../../../shared/calendar/clock.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { startRunningApp } from '../../../support/running-app.ts';
import { endSpawned, makeDataFile, spawnNode } from '../../../support/spawned.ts';

const secret = 'Call foster carers before 9am';

let file: string;
let store: DocumentStore;

beforeEach(async () => {
  file = makeDataFile();
  store = open(file);
  for (let number = 0; number < 60; number += 1) unwrap(await store.create(toDocument(number)));
});

afterEach(async () => {
  await store.close();
  endSpawned();
});

describe('a file that is not whole', () => {
  test('is refused at the start, in one sentence that says what to do', async () => {
    await store.close();
    damage(file);

    expect(() => open(file)).toThrow(
      /^The data file \S+ cannot be opened for writing: it is damaged; put a backup in its place, .*[^.]\.$/,
    );
    store = open(makeDataFile());
  });

  test('is not begun anew where it was emptied beside a full log', () => {
    const copy = makeDataFile();
    writeFileSync(copy, '');
    copyFileSync(`${file}-wal`, `${copy}-wal`);

    expect(statSync(`${copy}-wal`).size).toBeGreaterThan(0);
    expect(() => open(copy)).toThrow(
      /cannot be opened for writing: it is empty, and what was written last stands in \S+-wal alone/,
    );
    expect(statSync(`${copy}-wal`).size).toBe(statSync(`${file}-wal`).size);
  });

  test('begins as an empty one where there never was a log', async () => {
    const copy = makeDataFile();
    writeFileSync(copy, '');

    const empty = open(copy);

    expect((await empty.get('north', 'change-1')).ok).toBe(false);
    await empty.close();
  });
});

describe('while the app runs', () => {
  test.each([
    ['damaged', () => damage(file)],
    ['emptied', () => truncateSync(file)],
  ])('it is not ready once its file is %s, says so once, and stays alive', async (_, spoil) => {
    const app = await startRunningApp({ store });
    const ask = async (path: string) => (await fetch(`${app.url}/health/${path}`)).status;
    const before = await ask('ready');

    await foldLog();
    spoil();
    // A look at the file is rested from, for longer the longer it took.
    let noticed = before;
    while (noticed === 200) noticed = await ask('ready');
    const after = [noticed, await ask('ready'), await ask('live')];

    expect([before, ...after]).toEqual([200, 503, 503, 200]);
    expect(app.recorded.errors()).toHaveLength(1);
    expect(app.recorded.lines.join()).not.toContain('foster');
    await app.close().catch(() => undefined);
    store = open(makeDataFile());
  });
});

describe('in the log', () => {
  test('a full disk and a damaged file look different, and neither says what was written', async () => {
    await store.close();
    const full = new DatabaseSync(file);
    full.exec('PRAGMA max_page_count = 1');
    const fullFacts = factsOf(() => fill(full));
    full.close();
    damage(file);
    const damaged = new DatabaseSync(file);
    const damagedFacts = factsOf(() => damaged.prepare('SELECT max(body) FROM documents').get());
    damaged.close();

    expect(fullFacts).toMatchObject({ errcode: 13, reason: 'database or disk is full' });
    expect(damagedFacts).toMatchObject({ errcode: 11, reason: 'database disk image is malformed' });
    expect(JSON.stringify([fullFacts, damagedFacts])).not.toContain('foster');
    store = open(makeDataFile());
  });
});

describe('npm run backup', () => {
  test('copies what the app has written so far, while it runs', async () => {
    const target = `${file}.copy`;

    const { code, output } = await backUp(target);
    const copy = open(target);

    expect(code).toBe(0);
    expect(output).toMatch(/the copy is whole\.$/);
    expect(unwrap(await copy.get('north', 'change-59')).doc).toEqual(toDocument(59));
    await copy.close();
  });

  test('never writes over a file, and says what it needs', async () => {
    const target = `${file}.copy`;
    writeFileSync(target, 'something else');

    const there = await backUp(target);
    const unnamed = await backUp();

    expect([there.code, unnamed.code]).toEqual([1, 1]);
    expect(there.errors).toMatch(/is there already\. Name a file/);
    expect(unnamed.errors).toMatch(/^Name the file to copy to/);
    expect(readFileSync(target, 'utf8')).toBe('something else');
  });
});

function open(path: string): DocumentStore {
  return createSqliteStore({ file: path, clock: systemClock });
}

function toDocument(number: number) {
  return { id: `change-${number}`, pk: 'north', type: 'change', title: `${secret} `.repeat(40) };
}

/** Zeros over a third of the file, from its middle on. */
function damage(path: string): void {
  const { size } = statSync(path);
  const at = Math.floor(size / 2);
  writeSync(openSync(path, 'r+'), Buffer.alloc(Math.floor(size / 3)), 0, null, at);
}

async function foldLog(): Promise<void> {
  const folder = new DatabaseSync(file);
  folder.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  folder.close();
}

function fill(database: DatabaseSync): void {
  const row =
    "INSERT INTO documents (pk, id, type, etag, keys, body) VALUES ('north', ?, '', '', '{}', ?)";
  for (let number = 0; number < 1_000; number += 1)
    database.prepare(row).run(`full-${number}`, secret.repeat(100));
}

function factsOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return toErrorFacts(error);
  }
}

async function backUp(...target: readonly string[]) {
  const command = spawnNode(['bot/local/backup.ts', ...target], { env: { DATA_FILE: file } });
  const code = await command.gone;
  return { code, output: command.output().trim(), errors: command.errors().trim() };
}
