/** What the parts of the document are made of. */
import type { Block, Cell, Heading, Item, Line, Note, Section } from './section.ts';

type Beside = Partial<Omit<Line, 'words'>>;

/** What people wrote in several lines is one here. */
export function line(words: string, { lead = null, to = null, note = null }: Beside = {}): Line {
  return { lead, words: words.replace(/\s+/g, ' ').trim(), to, note };
}

/** A line for each that somebody wrote; whatever stands beside it stands with the first, but its note with the last. */
export function lines(words: string, { note = null, ...first }: Beside = {}): readonly Line[] {
  const written = words.split('\n').filter((each) => each.trim() !== '');
  return written.map((each, at) =>
    line(each, {
      ...(at === 0 && first),
      note: at === written.length - 1 ? note : null,
    }),
  );
}

export function paragraphs(words: string | null, beside: Beside = {}): readonly Block[] {
  if (words === null) return [];
  return lines(words, beside).map((each) => ({ kind: 'paragraph', line: each }));
}

/** None without an item. */
export function listOf(items: readonly (Line | Item)[]): readonly Block[] {
  if (items.length === 0) return [];
  const all = items.map((each) => ('line' in each ? each : { line: each, under: [] }));
  return [{ kind: 'list', items: all }];
}

export function heading(
  level: Heading['level'],
  words: string,
  { anchor = null, startsPage = false }: Partial<Pick<Heading, 'anchor' | 'startsPage'>> = {},
): Heading {
  return { kind: 'heading', level, words: line(words).words, anchor, startsPage };
}

/** Nothing said is said so: an empty cell might have been forgotten. */
export function cell(words: string | null, nothing: string): Cell {
  const said = words === null ? [] : lines(words);
  return said.length === 0 ? [line(nothing)] : said;
}

/** A part with nothing in it is none. */
export function part(
  words: string,
  blocks: readonly Block[],
  startsPage = false,
): readonly Section[] {
  return blocks.length === 0 ? [] : [{ heading: words, startsPage, blocks }];
}

export type ToNote = (sources: readonly string[]) => Note | null;

/** Numbers footnotes as they are asked for, which is to be in the order of the document. */
export function countNotes(): ToNote {
  let n = 0;
  return (sources) => {
    const each = [...new Set(sources)];
    if (each.length === 0) return null;
    n += 1;
    return { n, sources: each };
  };
}
