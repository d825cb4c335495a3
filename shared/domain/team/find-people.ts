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

/** Whoever is called just that, by their whole name or their first; null where that is nobody or more than one. */
export function findCalled<P extends Pick<PersonRef, 'name'>>(
  people: readonly P[],
  typed: string,
): P | null {
  const name = toPlain(typed);
  const called = people.filter((person) => toPlain(person.name) === name);
  const first = people.filter((person) => toPlain(person.name).split(' ')[0] === name);
  const [found, ...others] = called.length > 0 ? called : first;
  return found && others.length === 0 ? found : null;
}

/**
 * Whoever is named in a line, by their whole name or, where nobody is, by their first; null where that is nobody
 * or more than one.
 */
export function findNamedIn<P extends PersonRef>(people: readonly P[], line: string): P | null {
  const said = ` ${toWords(line)} `;
  const whole = people.filter(({ name }) => said.includes(` ${toWords(name)} `));
  const first = people.filter(({ name }) => said.includes(` ${toWords(name).split(' ')[0]} `));
  const [found, ...others] = whole.length > 0 ? whole : first;
  return found && others.length === 0 ? found : null;
}

function toWords(line: string): string {
  return toPlain(line.replace(/['’]s\b/g, ''))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function toPlain(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
