/** Reads a team, for somebody who asks about it. */
import type { DomainError } from '../../domain/errors.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { readAggregate } from '../storage/aggregates.ts';
import { teamKind } from '../storage/kinds.ts';
import { teamPartition } from '../storage/partitions.ts';

/** Errors: a team the app does not know is, for the person asking, one they are not a member of. */
export async function readTeam(
  store: DocumentStore,
  tenantId: string,
  teamId: string,
): Promise<Result<Team, DomainError>> {
  const key = { pk: teamPartition(tenantId, teamId), id: teamId };
  const read = await readAggregate(store, teamKind, key);
  if (read.ok) return ok(read.value.doc);
  return read.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : read;
}
