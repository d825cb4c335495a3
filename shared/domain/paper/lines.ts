/** Reads what was typed off a wall, a line a group: `Waiting for a yes: KBT, MFD; Two logins, each day`. */
import { tidy } from '../tidy.ts';
import { toCode } from './codes.ts';

/** `name` is null for what stands in no group. Items are codes or words, as they were typed. */
export type Line = { readonly name: string | null; readonly items: readonly string[] };

type Known = {
  readonly names: readonly string[];
  readonly codes: ReadonlySet<string>;
};

const bullets = /^(?:[-–—•*·]\s+)+/;

/**
 * A line without a colon is in no group, unless the line above it was a name and nothing else: that has all lines up to
 * an empty one. Where a line has several colons, a name that is known goes before the first of them.
 */
export function readLines(typed: string, { names, codes }: Known): readonly Line[] {
  const known = new Set(names.map(fold));
  const lines: Line[] = [];
  let above: string | null = null;
  for (const each of tidy(typed).split('\n')) {
    const line = each.replace(bullets, '').trim();
    const at = findColon(line, known);
    if (line === '') above = null;
    else if (at < 0) lines.push({ name: above, items: toItems(line, codes) });
    else {
      const name = line.slice(0, at).trim() || null;
      const items = toItems(line.slice(at + 1), codes);
      lines.push({ name, items });
      above = items.length === 0 ? name : null;
    }
  }
  return lines;
}

/** Two that differ in case, blanks or a bullet are the same. */
export function fold(words: string): string {
  return tidy(words).replace(/\s+/g, ' ').replace(bullets, '').toLowerCase();
}

function findColon(line: string, known: ReadonlySet<string>): number {
  const colons = [...line.matchAll(/[:：]/g)].map(({ index }) => index);
  const isTime = (at: number) => /\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '');
  return (
    colons.findLast((at) => known.has(fold(line.slice(0, at)))) ??
    colons.find((at) => !isTime(at)) ??
    -1
  );
}

/** In a line that has a semicolon, a comma belongs to the words it stands in. */
function toItems(words: string, codes: ReadonlySet<string>): readonly string[] {
  const parts = words.split(/[;；]/);
  const pieces = parts.length === 1 ? toPieces(words) : parts.flatMap(withCommas);
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .flatMap((piece) => apart(piece, codes));
}

function toPieces(words: string): readonly string[] {
  return words.split(/[,，、]/);
}

function withCommas(part: string): readonly string[] {
  const items: string[] = [];
  let isOpen = false;
  for (const piece of toPieces(part)) {
    const isCode = toCode(piece) !== null;
    if (isOpen && !isCode) items.push(`${items.pop()},${piece}`);
    else items.push(piece);
    isOpen = !isCode;
  }
  return items;
}

/** Codes that only blanks stand between. */
function apart(piece: string, codes: ReadonlySet<string>): readonly string[] {
  const words = piece.split(/\s+/);
  const areCodes = words.every((word) => codes.has(toCode(word) ?? ''));
  return areCodes ? words : [piece];
}
