/** Reads what people say to the bot: one line a text, "wish | text", "# …" for whoever reads the file. */
import { readFileSync } from 'node:fs';
import { type Wish, wishes } from '../../../../../shared/text/commands/said.ts';

export type CorpusLine = { readonly text: string; readonly wish: Wish };

export function readCorpus(): readonly CorpusLine[] {
  return read('said-to-the-bot.txt').map(toCorpusLine);
}

/** Heard each, by a rule. */
export function readAskedOfBlueprint(): readonly CorpusLine[] {
  return read('asked-of-a-blueprint.txt').map(toCorpusLine);
}

/** In words that no rule was made for. */
export function readOfBlueprintInAnyWords(): readonly CorpusLine[] {
  return read('of-a-blueprint-in-any-words.txt').map(toCorpusLine);
}

/** The same of all else the bot is asked. */
export function readInAnyWords(): readonly CorpusLine[] {
  return read('in-any-words.txt').map(toCorpusLine);
}

/** Sentences that wish for nothing. */
export function readTold(
  name: `${'sounds-like-a-wish' | 'begins-like-a-wish' | 'not-of-a-blueprint' | 'beside-a-blueprint' | 'beside-the-bot'}.txt`,
): readonly string[] {
  return read(name);
}

function read(name: string): readonly string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Throws on a wish nobody knows, so that a slip in the file teaches nothing. */
function toCorpusLine(line: string): CorpusLine {
  const [name = '', ...rest] = line.split(' | ');
  const wish = wishes.find((each) => each === name);
  if (!wish) throw new Error(`Unknown wish in "${line}"`);
  return { text: rest.join(' | '), wish };
}
