/** Reads a team’s open changes as they are stored: whoever shows them knows how much of each to read. */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DocumentStore, Saved, StoredDocument } from '../../stores/document-store.ts';
import { changeSummary, type TeamKey } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import * as repository from '../storage/repository.ts';

const pageSize = 1000;

/** The one logged first comes first. Errors: `busy`. */
export async function readOpenChanges(
  store: DocumentStore,
  { tenantId, teamId }: TeamKey,
): Promise<Result<readonly Saved<StoredDocument>[], DomainError>> {
  const pk = teamPartition(tenantId, teamId);
  const read: Saved<StoredDocument>[] = [];
  let after: string | undefined;
  do {
    const page = await repository.queryPage(store, changeSummary, pk, {
      where: { status: 'open' },
      orderBy: { field: 'number', direction: 'asc' },
      limit: pageSize,
      ...(after !== undefined && { after }),
    });
    if (!page.ok) return page;
    read.push(...page.value.items);
    after = page.value.after;
  } while (after !== undefined);
  return ok(read);
}
