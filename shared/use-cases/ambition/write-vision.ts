/** Gathers what the team wants into one line of vision; the voices stay as they are. */
import { writeVision as toWritten, type VisionInput } from '../../domain/ambition/vision.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { authorise } from '../access/authorise.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { type AmbitionCommand, type ChangedAmbition, changeAmbition } from './change-ambition.ts';

/** Errors: those of `changeAmbition`, `not-allowed`, `stale`, `invalid`, `signpost`, `doubtful-name`. */
export async function writeVision(
  input: AmbitionCommand & Answerable & VisionInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'signposts'>,
): Promise<Result<ChangedAmbition, DomainError>> {
  const written = await changeAmbition(input, actor, deps, (ambition, command, team) => {
    const allowed = authorise(team, actor.id, 'write-vision');
    if (!allowed.ok) return allowed;
    const applied = withSignpost(toWritten(ambition, input, command), deps, input);
    const isThere = applied.ok && applied.value === ambition;
    const kept = [ambition.vision?.vision ?? null, ...ambition.voices.map(({ voice }) => voice)];
    return isThere ? applied : withQuestion(applied, input, { people: team.members, kept });
  });
  return keepAnswer(written, input);
}
