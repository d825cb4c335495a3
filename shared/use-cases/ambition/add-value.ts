/** Adds a value, with its opposite, to the team's. */
import { addValue as toAdded, type ValueInput } from '../../domain/ambition/values.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { type AmbitionCommand, type ChangedAmbition, changeAmbition } from './change-ambition.ts';

/** Errors: those of `changeAmbition`, `not-allowed`, `invalid`. */
export function addValue(
  input: AmbitionCommand & ValueInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<ChangedAmbition, DomainError>> {
  return changeAmbition(input, actor, deps, (ambition, command, team) => {
    const allowed = authorise(team, actor.id, 'add-value');
    return allowed.ok ? toAdded(ambition, input, command) : allowed;
  });
}
