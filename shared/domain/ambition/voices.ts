/** Voices: what each of a team wants, before somebody gathers them into one line, and after (P7). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { FieldRule } from '../questions/field-rule.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Ambition, findVoice, type Voice, voiceLimit } from './ambition.ts';
import { alterAmbition } from './history.ts';

const rules = {
  voice: { limit: 240, required: true, oneLine: true },
} as const satisfies Record<string, FieldRule>;

/** The same words by the same person are there already. Errors: `invalid`, also where there is no room for one more. */
export function addVoice(
  ambition: Ambition,
  input: { readonly voice: string },
  command: Command,
): Result<Ambition, DomainError> {
  if (wasApplied(ambition, command.id)) return ok(ambition);
  const { values, problems } = readFields(rules, { voice: input.voice });
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const voice: Voice = { id: `voice-${command.id}`, voice: values.voice ?? '', by: command.by };
  if (ambition.voices.some((said) => isSame(said, voice))) return ok(ambition);
  if (ambition.voices.length >= voiceLimit) return fail({ kind: 'too-many', limit: voiceLimit });
  const voices = [...ambition.voices, voice];
  return ok(alterAmbition(ambition, command, { to: { voices }, entry: { did: 'added-voice' } }));
}

function isSame(one: Voice, other: Voice): boolean {
  return one.by.id === other.by.id && one.voice === other.voice;
}

/** One that is gone already is gone: a repeat changes nothing. */
export function takeVoiceBack(ambition: Ambition, voiceId: string, command: Command): Ambition {
  if (!findVoice(ambition, voiceId)) return ambition;
  const voices = ambition.voices.filter(({ id }) => id !== voiceId);
  return alterAmbition(ambition, command, { to: { voices }, entry: { did: 'took-voice-back' } });
}
