/** Reads what people say to the bot: one line a text, "wish | text", "# …" for whoever reads the file. */
import { readFileSync } from 'node:fs';
import { type Wish, wishes } from '../../../../../shared/text/commands/said.ts';

export type CorpusLine = { readonly text: string; readonly wish: Wish };

export function readCorpus(): readonly CorpusLine[] {
  return read('said-to-the-bot.txt').map(toCorpusLine);
}

/** Known to the rules alone: nothing is learned from them. */
export function readAskedOfBlueprint(): readonly CorpusLine[] {
  return read('asked-of-a-blueprint.txt').map(toCorpusLine);
}

/** Sentences that wish for nothing. */
export function readTold(
  name: 'sounds-like-a-wish.txt' | 'begins-like-a-wish.txt' | 'not-of-a-blueprint.txt',
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
