/** Mends one slip of the thumb in a word that commands are made of: "barier", "lgo", "privcay". */

/** Long enough that a letter more or less makes no other word, but for the first two. */
const commandWords =
  'log help checkin barrier barriers changes change privacy board pause resume stop undo withdraw update history values vision strands themes settings pulse unsubscribe messages check stage anonymous confidential delete thanks thank morning hello blueprint edition editions pillar pillars experiment experiments signed reflection reflections steward stewards'.split(
    ' ',
  );

/** Words of other lines that are a letter away from one of those. */
const others = new Set(
  'chuck lot log leg dog fog lots loo lag shop step stops top stoop held kelp heal hello hells valued value chances chance changed charges charge carrier carriers boards broad bored cause pulses please visions strand theme staged stages passage thinks think thanked mourning updated checks cheek singed sighed signer assigned aligned resigned addition additions deflection reflecting steward blueprints pillared experimented'.split(
    ' ',
  ),
);

/** What is the bot's own; in a long line only these are mended. */
const ownWords = new Set(
  'barrier barriers changes board vision values strands themes privacy checkin blueprint edition'.split(
    ' ',
  ),
);

const mostWords = 7;

/** Null where there is nothing to mend, or more than one word to mend. */
export function mendSlip(plain: string): string | null {
  const words = plain.split(' ');
  if (words.length > mostWords) return null;
  const mended = words.map(mendWord);
  const count = mended.filter((word, at) => word !== words[at]).length;
  return count === 1 ? mended.join(' ') : null;
}

/** With every slip mended in words that are the bot's own. */
export function mendOwnWords(plain: string): string {
  return plain
    .split(' ')
    .map((word) => (ownWords.has(mendWord(word)) ? mendWord(word) : word))
    .join(' ');
}

/** With two letters put right in a word that is none of those known and then is one: "lsit", "evne". */
export function mendSwaps(plain: string, known: ReadonlySet<string>): string {
  return plain
    .split(' ')
    .map((word) => (word.length < 4 || known.has(word) ? word : (findSwap(word, known) ?? word)))
    .join(' ');
}

function findSwap(word: string, known: ReadonlySet<string>): string | undefined {
  for (let at = 0; at < word.length - 1; at += 1) {
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    if (known.has(swapped)) return swapped;
  }
  return undefined;
}

/** The command word that is one slip away, or the word itself. */
export function mendWord(word: string): string {
  if (word.length < 3 || others.has(word) || commandWords.includes(word)) return word;
  return commandWords.find((known) => isOneSlip(word, known)) ?? word;
}

/** One letter too many, too few, wrong, or two the wrong way round. Of three letters, only those in another order or doubled. */
export function isOneSlip(word: string, known: string): boolean {
  const difference = word.length - known.length;
  if (Math.abs(difference) > 1) return false;
  if (difference === 0)
    return isSwapped(word, known) || (known.length > 4 && isReplaced(word, known));
  if (known.length < 4) return difference === 1 && isDoubled(word, known);
  return difference > 0 ? hasOneMore(word, known) : hasOneMore(known, word);
}

function isSwapped(word: string, known: string): boolean {
  const at = firstDifference(word, known);
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return swapped === known;
}

function isReplaced(word: string, known: string): boolean {
  const at = firstDifference(word, known);
  return at > 0 && word.slice(at + 1) === known.slice(at + 1);
}

function hasOneMore(longer: string, shorter: string): boolean {
  const at = firstDifference(longer, shorter);
  return longer.slice(0, at) + longer.slice(at + 1) === shorter;
}

function isDoubled(word: string, known: string): boolean {
  return hasOneMore(word, known) && /(.)\1/.test(word);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
