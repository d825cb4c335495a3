/** Forgets somebody who asks for it: what their teams learned stays, and nothing leads to them any more (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { type Actor, everyTeamOf, wantsToBeForgotten } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { type PersonKey, personType } from '../storage/document-types.ts';
import { programmePartition } from '../storage/partitions.ts';
import * as repository from '../storage/repository.ts';
import { forgetInTeam, formerId, takeOutOf } from './forget-in-team.ts';
import { forgetPlace, forgetThemselves } from './forget-themselves.ts';

export type ForgetDeps = Pick<Deps, 'store' | 'clock' | 'newId' | 'formerColleague'>;

type Outcome = Promise<Result<void, DomainError>>;

/** Under way: it is noted, and goes on by itself. */
export type Forgotten = 'done' | 'under-way';

/**
 * Once it is noted it is done, whatever breaks meanwhile: it is due until it is. Repeating it is harmless, and so is
 * asking for it when nothing is kept.
 * Errors: `busy` and `unknown`, where it could not even be noted.
 */
export async function askToBeForgotten(
  actor: Actor,
  deps: ForgetDeps,
): Promise<Result<Forgotten, DomainError>> {
  const key = { tenantId: actor.tenantId, personId: actor.id };
  const now = deps.clock.now();
  const noted = await repository.change(deps.store, personType, key, (person) =>
    ok(wantsToBeForgotten(person, now)),
  );
  if (!noted.ok && noted.error.kind !== 'not-found') return noted;
  const done = await forgetPerson(key, deps);
  return ok(done.ok ? 'done' : 'under-way');
}

/** In every team they were in and every programme they were named for, then where they were reached, and what they are called last. Errors: `busy`, `unknown`. */
export async function forgetPerson(key: PersonKey, deps: ForgetDeps): Outcome {
  const person = await repository.read(deps.store, personType, key);
  if (!person.ok && person.error.kind !== 'not-found') return person;
  if (person.ok)
    for (const { id: teamId } of everyTeamOf(person.value)) {
      const forgotten = await forgetInTeam({ tenantId: key.tenantId, teamId }, person.value, deps);
      if (!forgotten.ok) return forgotten;
    }
  if (person.ok) {
    const former = { id: formerId, name: deps.formerColleague };
    for (const { id } of person.value.programmes) {
      const pk = programmePartition(key.tenantId, id);
      const forgotten = await takeOutOf(pk, { personId: key.personId, former }, deps);
      if (!forgotten.ok) return forgotten;
    }
  }
  const unreached = await forgetPlace(key, deps);
  return unreached.ok ? forgetThemselves(key, deps) : unreached;
}
