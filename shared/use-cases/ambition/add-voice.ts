/** Adds somebody's voice to the team's vision, with their name. */
import { addVoice as toAdded } from '../../domain/ambition/voices.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { authorise } from '../access/authorise.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { type AmbitionCommand, type ChangedAmbition, changeAmbition } from './change-ambition.ts';

export type AddVoiceInput = AmbitionCommand & Answerable & { readonly voice: string };

/** Errors: those of `changeAmbition`, `not-allowed`, `invalid`, `signpost`, `doubtful-name`, `too-many`. */
export async function addVoice(
  input: AddVoiceInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'signposts'>,
): Promise<Result<ChangedAmbition, DomainError>> {
  const added = await changeAmbition(input, actor, deps, (ambition, command, team) => {
    const allowed = authorise(team, actor.id, 'add-voice');
    if (!allowed.ok) return allowed;
    const applied = withSignpost(toAdded(ambition, input, command), deps, input);
    const isThere = applied.ok && applied.value === ambition;
    return isThere ? applied : withQuestion(applied, input, { people: team.members });
  });
  return keepAnswer(added, input);
}
