/** Claims due documents in Cosmos DB: finds them in every partition, then leases each on its ETag. */
import type { Container } from '@azure/cosmos';
import { ok } from '../../domain/result.ts';
import type { Claim, Saved, StoreResult } from '../document-store.ts';
import { fromSortKey } from '../sort-key.ts';
import { later } from '../stored-form.ts';
import type { Envelope } from './envelope.ts';
import { attempt } from './errors.ts';
import { type Item, replaceItem } from './items.ts';
import { toDueQuery, toNextDueQuery } from './query.ts';

const largestPage = 100;

/**
 * A document another claim got first is passed over, and so is one whose lease may or may not have
 * been written: that lease runs out. A busy store ends the claim with what it has, if anything.
 */
export async function claimDueItems<T>(
  container: Container,
  type: string,
  claim: Claim,
): StoreResult<readonly Saved<T>[]> {
  const claimed: Saved<T>[] = [];
  const due = container.items.query<Item<T>>(toDueQuery(type, claim), {
    maxItemCount: Math.min(claim.limit, largestPage),
  });
  while (due.hasMoreResults()) {
    const page = await attempt('read', () => due.fetchNext());
    if (!page.ok) return claimed.length > 0 ? ok(claimed) : page;
    for (const item of page.value.resources ?? []) {
      if (claimed.length >= claim.limit) return ok(claimed);
      const leased = await replaceItem(container, toLeased(item, claim), item._etag);
      if (leased.ok) claimed.push(leased.value);
      else if (leased.error === 'throttled') return claimed.length > 0 ? ok(claimed) : leased;
    }
  }
  return ok(claimed);
}

export async function nextDueItem(
  container: Container,
  types: readonly string[],
  now: string,
): StoreResult<string | null> {
  const due = container.items.query<string>(toNextDueQuery(types, later(now, 0)), {
    maxItemCount: 1,
  });
  while (due.hasMoreResults()) {
    const page = await attempt('read', () => due.fetchNext());
    if (!page.ok) return page;
    const [first] = page.value.resources ?? [];
    if (first !== undefined) return ok(fromSortKey(first));
  }
  return ok(null);
}

/** Leaves `expiresAt` alone: a lease is not a write that lengthens a document's life. */
function toLeased<T>({ _rid, _ts, _self, _etag, ...envelope }: Item<T>, claim: Claim): Envelope<T> {
  return {
    ...envelope,
    leaseUntil: later(claim.now, claim.leaseMs),
    leaseOwner: claim.owner,
  };
}
