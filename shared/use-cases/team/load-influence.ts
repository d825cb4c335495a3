/** Loads who is to be won for a team’s open changes, as the influence map is drawn. */
import { StoredChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import { type Influence, toInfluence } from '../../domain/influence/influence-view.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { strandsType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readOpenChanges } from './read-open-changes.ts';

export type LoadedInfluence = { readonly team: Team; readonly influence: Influence };

/**
 * Says nothing of who is asking, as the board: whoever shows it authorises first. Errors: `not-a-member`
 * (no such team), `busy`.
 */
export async function loadInfluence(
  key: TeamKey,
  { store, today, calendar }: Pick<Deps, 'store' | 'today' | 'calendar'>,
): Promise<Result<LoadedInfluence, DomainError>> {
  const [team, documents, strands] = await Promise.all([
    readTeam(store, key.tenantId, key.teamId),
    readOpenChanges(store, key),
    repository.readOrEmpty(store, strandsType, key),
  ]);
  if (!team.ok) return team;
  if (!documents.ok) return documents;
  if (!strands.ok) return strands;
  const changes = documents.value.map(({ doc }) => StoredChangeSummary.parse(doc));
  const { members, timeZone } = team.value;
  const day = { today: today(timeZone), timeZone, calendar };
  const influence = toInfluence({ changes, strands: strands.value, members }, day);
  return ok({ team: team.value, influence });
}
