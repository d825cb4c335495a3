/** Remembers the team that somebody in several teams usually means. */

import type { DomainError } from '../../domain/errors.ts';
import { type Actor, type Person, rememberTeam } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { personType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Errors: `not-found`, `busy`. */
export function chooseTeam(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Person, DomainError>> {
  const key = { tenantId: actor.tenantId, personId: actor.id };
  return repository.change(store, personType, key, (person) => ok(rememberTeam(person, teamId)));
}
