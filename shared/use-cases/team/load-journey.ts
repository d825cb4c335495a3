/** Loads a team’s journey as it is drawn: weeks, a note for each open change, moments and three sentences. */
import type { ChangeCourse } from '../../contracts/stored/change-course.ts';
import { StoredChangeCourse } from '../../contracts/stored/change-course.ts';
import type { DomainError } from '../../domain/errors.ts';
import { type Crescendo, toCrescendo } from '../../domain/journey/crescendo/crescendo.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withOwnerInTeam } from '../../domain/small-change/own.ts';
import type { Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { strandsType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readOpenChanges } from './read-open-changes.ts';

export type LoadedJourney = { readonly team: Team; readonly crescendo: Crescendo };

/**
 * Says nothing of who is asking, as the board: whoever shows it authorises first. Errors: `not-a-member`
 * (no such team), `busy`.
 */
export async function loadJourney(
  key: TeamKey,
  { store, today, calendar }: Pick<Deps, 'store' | 'today' | 'calendar'>,
): Promise<Result<LoadedJourney, DomainError>> {
  const [team, documents, strands] = await Promise.all([
    readTeam(store, key.tenantId, key.teamId),
    readOpenChanges(store, key),
    repository.readOrEmpty(store, strandsType, key),
  ]);
  if (!team.ok) return team;
  if (!documents.ok) return documents;
  if (!strands.ok) return strands;
  const changes = documents.value.map(
    ({ doc }): ChangeCourse => withOwnerInTeam(StoredChangeCourse.parse(doc), team.value),
  );
  const { journey, timeZone } = team.value;
  const day = { today: today(timeZone), timeZone, calendar };
  const crescendo = toCrescendo({ journey, changes, strands: strands.value }, day);
  return ok({ team: team.value, crescendo });
}
