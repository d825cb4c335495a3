/** Gathers what the team wants into one line of vision; the voices stay as they are. */
import { writeVision as toWritten, type VisionInput } from '../../domain/ambition/vision.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { type AmbitionCommand, type ChangedAmbition, changeAmbition } from './change-ambition.ts';

/** Errors: those of `changeAmbition`, `not-allowed`, `stale`, `invalid`. */
export function writeVision(
  input: AmbitionCommand & VisionInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<ChangedAmbition, DomainError>> {
  return changeAmbition(input, actor, deps, (ambition, command, team) => {
    const allowed = authorise(team, actor.id, 'write-vision');
    return allowed.ok ? toWritten(ambition, input, command) : allowed;
  });
}
