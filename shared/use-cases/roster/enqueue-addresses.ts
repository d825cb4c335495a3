/** Keeps where a team's people are reached, in a few documents: their mailboxes are written behind the answer. */
import { type AddressBatch, toBatches } from '../../domain/mailbox/address-batch.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Saved, StoredDocument, StoreError } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import { leaseMs } from '../storage/claim-due.ts';
import { addressBatchType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import { teamPartition } from '../storage/partitions.ts';
import { untilAnswered } from '../storage/repeat.ts';
import { toDocument } from '../storage/repository.ts';
import type { SeenTeam } from '../team/sync-team.ts';

type Outcome<T> = Promise<Result<T, StoreError>>;

/** Gives what is on its way now; what an earlier roster told gives way to it. Errors: the store's. */
export async function enqueueAddresses(
  seen: SeenTeam,
  { store, clock, newId }: Pick<Deps, 'store' | 'clock' | 'newId'>,
): Outcome<readonly Saved<AddressBatch>[]> {
  const pk = teamPartition(seen.tenantId, seen.id);
  const page = await untilAnswered(() =>
    store.query<StoredDocument>(pk, addressBatchType.type, { limit: 1_000 }),
  );
  if (!page.ok) return page;
  const earlier = page.value.items.map(({ doc }) => doc);
  const batches = toBatches(toAddresses(seen), earlier.flatMap(readBatch), {
    ...{ readId: newId(), now: clock.now(), busyForMs: leaseMs },
  });
  const kept = await inTurns(batches.map((batch) => () => keep(batch)));
  const failed = kept.find((each) => !each.ok);
  if (failed && !failed.ok) return failed;
  for (const { id } of earlier) await store.delete(pk, id);
  return ok(kept.flatMap((each) => (each.ok ? [each.value] : [])));

  async function keep(batch: AddressBatch): Outcome<Saved<AddressBatch>> {
    const document = toDocument(addressBatchType, batch);
    const created = await untilAnswered(() => store.create(document));
    return created.ok ? ok({ doc: batch, etag: created.value.etag }) : created;
  }
}

/** One that is damaged tells nothing. */
function readBatch(doc: StoredDocument): readonly AddressBatch[] {
  try {
    return [addressBatchType.schema.parse(doc)];
  } catch {
    return [];
  }
}

function toAddresses({ tenantId, id: teamId, serviceUrl, roster }: SeenTeam) {
  const people = roster.map(({ id: personId, userId }) => ({ personId, userId }));
  return { tenantId, teamId, serviceUrl, people };
}
