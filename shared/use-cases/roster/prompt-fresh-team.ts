/** Asks a team what is due once who is in it was read lately. */
import type { DomainError } from '../../domain/errors.ts';
import type { Result } from '../../domain/result.ts';
import { isAsked, isRosterOld } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Saved } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import { promptTeam } from '../notifications/prompt-team.ts';
import { type TeamKey, teamType } from '../storage/document-types.ts';
import { readSaved } from '../storage/repository.ts';

/** Resolves when what is known of a team's people may be relied on, or is all there is. Never rejects. */
export type Freshen = (place: TeamKey) => Promise<void>;

/**
 * Where Teams cannot say who is in it, it is asked by what is known: nobody's prompt waits for a roster.
 * Errors: `busy`.
 */
export async function promptFreshTeam(
  claimed: Saved<Team>,
  freshen: Freshen,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<Team, DomainError>> {
  const { doc } = claimed;
  if (!isAsked(doc) || !isRosterOld(doc, deps.clock.now())) return promptTeam(claimed, deps);
  const place = teamType.keyOf(doc);
  await freshen(place);
  const current = await readSaved(deps.store, teamType, place);
  return current.ok ? promptTeam(current.value, deps) : current;
}
