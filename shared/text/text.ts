/**
 * The words people read, in the language of whoever is spoken to: everything that says something reads them
 * here, at the moment it says it. What is kept of them while a module loads would be English for everybody.
 */
import { enGB } from './en-GB.ts';

export type Text = typeof enGB;

/** What a whole team is told in its channel is in English, whoever caused it. */
export const teamText: Text = enGB;

let findWords: () => Text = () => enGB;

/** How the words in use are found: one language a page in the browser, one a turn or call on the server. */
export function findWordsBy(find: () => Text): void {
  findWords = find;
}

const parts = Object.keys(enGB) as readonly (keyof Text)[];

export const text: Text = Object.defineProperties(
  {} as Text,
  Object.fromEntries(
    parts.map((part) => [part, { enumerable: true, get: () => findWords()[part] }]),
  ),
);
