/** How English puts words together, for the words beside it. */

/** Each of them has its words: a question without is a type error here. */
export type Words<Name extends string> = Readonly<Record<Name, string>>;

export function possessive(name: string): string {
  return `${name}’s`;
}

export function list(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

/** A role as it is spoken of: “the service manager”. */
export function asRole(role: string): string {
  const name = role.replace(/^the /i, '');
  return `the ${name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
}
