/** Takes a voice back: whoever said it may, and nobody else. */
import { findVoice } from '../../domain/ambition/ambition.ts';
import { takeVoiceBack as toTakenBack } from '../../domain/ambition/voices.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { type AmbitionCommand, type ChangedAmbition, changeAmbition } from './change-ambition.ts';

/** One that is gone already is anybody's, so that a repeat hears it is done. Errors: those of `changeAmbition`, `not-allowed`. */
export function takeVoiceBack(
  input: AmbitionCommand & { readonly voiceId: string },
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<ChangedAmbition, DomainError>> {
  return changeAmbition(input, actor, deps, (ambition, command, team) => {
    const voice = findVoice(ambition, input.voiceId);
    const isOwn = voice === undefined || voice.by.id === actor.id;
    const allowed = authorise(team, actor.id, 'take-voice-back', isOwn);
    return allowed.ok ? ok(toTakenBack(ambition, input.voiceId, command)) : allowed;
  });
}
