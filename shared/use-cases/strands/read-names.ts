/** What a team’s strands are called today, those that have ended among them, for whatever answers one. */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Answers } from '../../domain/small-change/small-change.ts';
import { type NamedStrand, strandName } from '../../domain/strands/strands-now.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { strandsType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Where none of the changes answers a strand, nothing is read. Errors: `busy`. */
export async function readNamesOfStrands(
  store: DocumentStore,
  key: TeamKey,
  changes: readonly { readonly answers: Answers }[],
): Promise<Result<readonly NamedStrand[], DomainError>> {
  if (changes.every(({ answers }) => answers.strandId === null)) return ok([]);
  const read = await repository.readOrEmpty(store, strandsType, key);
  if (!read.ok) return read;
  return ok(read.value.strands.map((strand) => ({ id: strand.id, name: strandName(strand) })));
}
