/** Which words of people read on where a sentence has begun: after “If we …” and after “because …” (P19). */

/** With which a title begins that says what to do, and which begin hardly anything else. */
const doing = wordsOf(`
  add agree allow ask avoid begin bring celebrate choose combine create decide do don't drop explain find get give go have
  hold introduce invite involve join keep learn leave let listen make meet protect put reduce remove replace rethink say
  see send set share show simplify skip speak start stay stop swap take teach tell thank think try use write
`);

/** With which a sentence begins that says how things are. No name is among them. */
const saying = wordsOf(`
  a all an any anybody anyone at both children each every everybody everyone families few half he here his how i in it its
  many most my no nobody none nothing now of often on once one our parents people she so some somebody someone something
  sometimes that the their there these they this those two we what when where whichever whoever with without workers
  you young your
`);

/** Without one of them, words name something and say nothing of it. */
const verbs = wordsOf(`
  am are aren't can can't cannot comes costs could did didn't do does doesn't don't feels gets gives goes had happens has
  have helps holds is isn't keeps knows leaves makes may means might must needs reads says sees seems should stays takes
  tells wants was wasn't were weren't will won't works would
`);

/** As it reads after “If we”; null where it would not. */
export function readAfterIfWe(title: string): string | null {
  const plain = asOneSentence(title);
  if (plain === null) return null;
  const [, weDo] = /^we (.+)$/iu.exec(plain) ?? [];
  if (weDo !== undefined) return weDo;
  return doing.has(firstWord(plain)) ? inside(plain) : null;
}

/** As it reads after “because”; null where it would not. */
export function readAfterBecause(statement: string): string | null {
  const plain = asOneSentence(statement);
  if (plain === null || !saying.has(firstWord(plain))) return null;
  const says = plain.split(/[\s,]+/u).some((word) => verbs.has(toPlain(word)));
  return says ? inside(plain) : null;
}

/** Without its full stop; null where it is a question, several sentences, or a list of things. */
function asOneSentence(words: string): string | null {
  const plain = words.trim().replace(/\.$/u, '');
  return plain === '' || /[?!:;\n]|\.\s/u.test(plain) ? null : plain;
}

/** A word of the lists is small within a sentence; I am not. */
function inside(words: string): string {
  return /^I(?!\p{L})/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function firstWord(words: string): string {
  const [first = ''] = words.split(/[\s,]/u);
  return toPlain(first);
}

/** What is written in capitals alone is a short name and no word: SC, IT, EHCP. */
function toPlain(word: string): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return word;
  return word.replaceAll('’', "'").toLowerCase();
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
