/** Loads everything a team's board shows: the team, and its open changes. */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withOwnerInTeam } from '../../domain/small-change/own.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore, Saved, StoredDocument } from '../../stores/document-store.ts';
import { readTeam } from '../access/read-team.ts';
import { changeSummary } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import * as repository from '../storage/repository.ts';

export type TeamBoard = { readonly team: Team; readonly changes: readonly ChangeSummary[] };

const pageSize = 1000;

/**
 * Says nothing of who is asking: the board is the same for every member, and whoever shows it
 * authorises first. Changes come latest first. Errors: `not-a-member` (no such team), `busy`.
 */
export async function loadTeamBoard(
  store: DocumentStore,
  place: { readonly tenantId: string; readonly teamId: string },
): Promise<Result<TeamBoard, DomainError>> {
  const [team, documents] = await Promise.all([
    readTeam(store, place.tenantId, place.teamId),
    readOpenChanges(store, teamPartition(place.tenantId, place.teamId)),
  ]);
  if (!team.ok) return team;
  if (!documents.ok) return documents;
  const changes = documents.value
    .toReversed()
    .map(({ doc }) => withOwnerInTeam(changeSummary.schema.parse(doc), team.value));
  return ok({ team: team.value, changes });
}

async function readOpenChanges(
  store: DocumentStore,
  pk: string,
): Promise<Result<readonly Saved<StoredDocument>[], DomainError>> {
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
