/** Finds who is meant by somebody chosen in a list, or by a name typed where there is none. */
import type { PersonRef } from '../person.ts';

/**
 * Whoever has this id; or else this name; or else a name that begins so. More than one: it is not
 * clear who. Case and accents make no difference.
 */
export function findPeople<P extends PersonRef>(people: readonly P[], typed: string): readonly P[] {
  const name = toPlain(typed);
  if (name === '') return [];
  const chosen = people.filter(({ id }) => id === typed.trim());
  if (chosen.length > 0) return chosen;
  const named = people.filter((person) => toPlain(person.name) === name);
  return named.length > 0
    ? named
    : people.filter((person) => toPlain(person.name).startsWith(name));
}

function toPlain(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
