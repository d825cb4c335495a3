/** A process that writes to a SQLite file until it is told to stop or killed: run by the store's tests. */
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import { patience } from './patience.ts';

const [file = '', name = '', limit = ''] = process.argv.slice(2);
const store = createSqliteStore({
  file,
  clock: { now: () => new Date().toISOString() },
  busyTimeoutMs: patience.stepMs,
});

async function countUp(): Promise<void> {
  const read = await store.get<{ id: string; pk: string; type: string; count: number }>(
    'tenant-a/team/north',
    'counter',
  );
  if (!read.ok) throw new Error(read.error);
  const { doc, etag } = read.value;
  const replaced = await store.replace({ ...doc, count: doc.count + 1 }, etag);
  if (!replaced.ok) await countUp();
}

/** A line is printed only when the store has said that the document is written. */
for (let number = 0; number < Number(limit); number += 1) {
  const id = `${name}-${number}`;
  const created = await store.create({ id, pk: 'tenant-a/team/north', type: 'small-change' });
  if (!created.ok) throw new Error(created.error);
  await countUp();
  process.stdout.write(`${id}\n`);
}
await store.close();
