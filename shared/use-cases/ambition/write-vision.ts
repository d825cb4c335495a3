/** Writes the team's line of vision: anyone the first, a supervisor or facilitator every later one. */
import { writeVision as toWritten, type VisionInput } from '../../domain/ambition/vision.ts';
import { wasApplied } from '../../domain/command.ts';
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
    const isFirst = ambition.vision === null || wasApplied(ambition, command.id);
    const allowed = authorise(team, actor.id, isFirst ? 'write-vision' : 'change-vision');
    return allowed.ok ? toWritten(ambition, input, command) : allowed;
  });
}
