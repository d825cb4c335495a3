/** Lines as people type them, with what each is meant to be taken for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Lines = {
  readonly about: string;
  readonly commands: readonly { readonly text: string; readonly want: readonly string[] }[];
  readonly ordinary: readonly { readonly text: string }[];
  readonly refuse: readonly { readonly text: string }[];
  readonly risk: readonly {
    readonly text: string;
    readonly expect: readonly string[];
    readonly how: string;
  }[];
  /** Talk about safeguarding that is fine. */
  readonly near?: readonly { readonly text: string }[];
};

/**
 * `as-people-type` was known while the rules were made, `in-any-words` and `of-a-blueprint-known` while limits were
 * chosen; whoever wrote the others knew only what there is to ask.
 */
export const sets = [
  ...(['as-people-type', 'between-two-visits', 'several-careful-hands'] as const),
  ...(['in-any-words', 'by-one-more-hand', 'in-an-ordinary-week'] as const),
  ...(['of-a-blueprint-known', 'of-a-blueprint', 'of-a-blueprint-in-an-ordinary-week'] as const),
  'of-people-at-work' as const,
];

export function readLines(name: (typeof sets)[number]): Lines {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'lines', `${name}.json`), 'utf8'));
}
