/** SQLite keeps the contract, in memory and in a file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../shared/domain/instant.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import type { Opened, Shared } from './document-store/subject.ts';
import { describeDocumentStore } from './document-store.contract.ts';

const runs = 25;

describeDocumentStore('SQLite in memory', { open: openInMemory, runs });
describeDocumentStore('SQLite in a file', { open: openFile, shared: openFile, runs });

async function openInMemory(clock: Clock): Promise<Opened> {
  const store = createSqliteStore({ file: ':memory:', clock });
  return { store, close: () => store.close() };
}

async function openFile(clock: Clock): Promise<Shared> {
  const folder = await mkdtemp(join(tmpdir(), 'small-changes-'));
  const file = join(folder, 'data.sqlite');
  const store = createSqliteStore({ file, clock });
  const opened = [store];
  return {
    store,
    reopen: async () => {
      const other = createSqliteStore({ file, clock });
      opened.push(other);
      return other;
    },
    close: async () => {
      await Promise.all(opened.map((each) => each.close()));
      await rm(folder, { recursive: true });
    },
  };
}
