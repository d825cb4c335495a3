/** Puts parts of the words together: two that have words of one name, such as `tab`, both give theirs to it. */

/** What all of them have. */
export type Combined<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Others extends readonly object[],
]
  ? First & Combined<Others>
  : unknown;

type Words = Readonly<Record<string, unknown>>;

export function combine<Parts extends readonly object[]>(...parts: Parts): Combined<Parts> {
  return parts.reduce<Words>((whole, part) => add(whole, { ...part }), {}) as Combined<Parts>;
}

function add(whole: Words, part: Words): Words {
  const added = Object.entries(part).map(([name, words]) => {
    const there = whole[name];
    return [name, isGroup(there) && isGroup(words) ? add(there, words) : words];
  });
  return { ...whole, ...Object.fromEntries(added) };
}

function isGroup(words: unknown): words is Words {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
