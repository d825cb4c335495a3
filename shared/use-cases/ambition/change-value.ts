/** Puts a value better, or takes it away. */
import { type Ambition, findValue } from '../../domain/ambition/ambition.ts';
import {
  type SeenValue,
  changeValue as toChanged,
  takeValueAway as toTakenAway,
  type ValueInput,
} from '../../domain/ambition/values.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { type AmbitionCommand, type ChangedAmbition, changeAmbition } from './change-ambition.ts';

type Outcome = Promise<Result<ChangedAmbition, DomainError>>;

/** Errors: those of `changeAmbition`, `not-allowed`, `not-found`, `stale`, `invalid`. */
export function changeValue(
  input: AmbitionCommand & SeenValue & ValueInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  return changeAmbition(input, actor, deps, (ambition, command, team) => {
    const allowed = authoriseValue(team, ambition, input.valueId, actor);
    return allowed.ok ? toChanged(ambition, input, command) : allowed;
  });
}

/** Errors: those of `changeAmbition`, `not-allowed`, `not-found`, `stale`. */
export function takeValueAway(
  input: AmbitionCommand & SeenValue,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  return changeAmbition(input, actor, deps, (ambition, command, team) => {
    const allowed = authoriseValue(team, ambition, input.valueId, actor);
    return allowed.ok ? toTakenAway(ambition, input, command) : allowed;
  });
}

/** A value that is gone already is anybody's, so that a repeated command hears it was applied. */
function authoriseValue(team: Team, ambition: Ambition, valueId: string, actor: Actor) {
  const value = findValue(ambition, valueId);
  return authorise(team, actor.id, 'change-value', value === undefined || value.by.id === actor.id);
}
