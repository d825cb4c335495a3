/** Notes on a team what was done with what it has, where nothing else would say so (P22). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Act, withAct } from '../../domain/team/acts.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type TeamKey, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Errors: `busy`, `not-found`, `unknown`. */
export function noteAct(
  place: TeamKey,
  { id, name }: Actor,
  did: Act['did'],
  { store, clock, newId }: Pick<Deps, 'store' | 'clock' | 'newId'>,
): Promise<Result<Team, DomainError>> {
  const act = { id: newId(), at: clock.now(), by: { id, name }, did };
  return repository.change(store, teamType, place, (team) => ok(withAct(team, act)));
}
