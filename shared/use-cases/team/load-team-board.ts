/** Loads everything a team's board shows: the team, and its open changes. */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withOwnerInTeam } from '../../domain/small-change/own.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { readTeam } from '../access/read-team.ts';
import { changeSummary } from '../storage/document-types.ts';
import { readOpenChanges } from './read-open-changes.ts';

export type TeamBoard = { readonly team: Team; readonly changes: readonly ChangeSummary[] };

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
    readOpenChanges(store, place),
  ]);
  if (!team.ok) return team;
  if (!documents.ok) return documents;
  const changes = documents.value
    .toReversed()
    .map(({ doc }) => withOwnerInTeam(changeSummary.schema.parse(doc), team.value));
  return ok({ team: team.value, changes });
}
