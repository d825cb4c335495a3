/**
 * What a line is weighed by: each of its words without its ending, the family it is of ("mum" is of the relatives),
 * and each two of these that stand together.
 */
import { toWords } from './compile-phrases.ts';

/** Who is spoken of, what is done to them, when, who says so; and paperwork. */
const families = 'kid kin him his hits mark time said drug boss worker paper'.split(' ');

const familiesOf = new Map<string, readonly string[]>();
for (const family of families)
  for (const word of toWords(`{${family}}`))
    familiesOf.set(word, [...(familiesOf.get(word) ?? []), `{${family}}`]);

const endings = ['ing', 'ed', 'es', 's'] as const;
/** Of a word that keeps enough of itself without one. */
const leastKept = 4;

/** Of plain words; a mark between two keeps them together, since people type few. */
export function toSigns(words: string): ReadonlySet<string> {
  const signs = new Set<string>();
  let before: readonly string[] = [];
  for (const word of words.split(' ')) {
    if (word === '' || word === '.') continue;
    const each = [toStem(word), ...(familiesOf.get(word) ?? [])];
    for (const sign of each) {
      signs.add(sign);
      for (const one of before) signs.add(`${one} ${sign}`);
    }
    before = each;
  }
  return signs;
}

/** Of fewer than these each says no more. */
const fewest = 12;

/** A longer line has more of them, and each says less. */
export function toShare(count: number): number {
  return 5 / Math.sqrt(Math.max(fewest, count));
}

function toStem(word: string): string {
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length >= each.length + leastKept,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
