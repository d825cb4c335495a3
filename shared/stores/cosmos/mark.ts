/** Tells by one small query whether anything was written in a partition of Cosmos DB. */
import { randomUUID } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import type { Clock } from '../../domain/instant.ts';
import { ok } from '../../domain/result.ts';
import type { StoreResult } from '../document-store.ts';
import { attempt } from './errors.ts';

/** What Cosmos DB keeps of the last write of a document: seconds since 1970, and its ETag. */
type LastWrite = { readonly _ts: number; readonly _etag: string };

/** In seconds. Of two writes in one second either may be the last, and clocks differ a little. */
const settledAfter = 5;

/** While the last write is too new to be told from another, every mark is a new one. */
export async function markPartition(
  container: Container,
  clock: Clock,
  pk: string,
): StoreResult<string> {
  const query = {
    query: 'SELECT TOP 1 c._ts, c._etag FROM c WHERE c.pk = @pk ORDER BY c._ts DESC',
    parameters: [{ name: '@pk', value: pk }],
  };
  const found = container.items.query<LastWrite>(query, { partitionKey: pk, maxItemCount: 1 });
  const page = await attempt('read', () => found.fetchNext());
  if (!page.ok) return page;
  const [last] = page.value.resources ?? [];
  if (!last) return ok('nothing');
  const isSettled = Date.parse(clock.now()) / 1000 - last._ts > settledAfter;
  return ok(isSettled ? `${last._ts} ${last._etag}` : randomUUID());
}
