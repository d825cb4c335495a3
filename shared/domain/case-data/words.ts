/** Cuts text into words, numbers and marks, for the detectors that read what stands next to what. */

export type Word = {
  /** As typed, without a possessive ending. */
  readonly text: string;
  /** Lower case, accents removed. */
  readonly plain: string;
  /** "Tom's", "the Pattersons'". */
  readonly possessive: boolean;
  /** First in its sentence, line or bullet, where a capital says nothing. */
  readonly opens: boolean;
};

const pieces =
  /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*(?:(?<=s)'(?![\p{L}\p{N}]))?|\d+|\n|\S/gu;
const possessiveEnding = /'s$|(?<=s)'$/i;
const sentenceEnd = /^[.!?:;\n*•"]$/;

/**
 * A word of a name, for an expression. Where one had no end, a long run of hyphens and capitals would be read again
 * from each of them, which takes the server minutes; no name has more letters.
 */
export const capitalWord = String.raw`[A-Z][\w'-]{1,40}`;

/** A place before the first or after the last word reads as this. */
export const noWord: Word = { text: '', plain: '', possessive: false, opens: false };

/** `text` comes from normaliseText. */
export function toWords(text: string): readonly Word[] {
  let opens = true;
  return Array.from(text.matchAll(pieces), ([piece]) => {
    const bare = piece.replace(possessiveEnding, '');
    const word = { text: bare, plain: toPlain(bare), possessive: bare !== piece, opens };
    opens = sentenceEnd.test(piece) || (opens && !/[\p{L}\p{N}]/u.test(piece));
    return word;
  });
}

/** The plain words from `from` up to, not with, `to`, one space between. */
export function plainWords(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map((word) => word.plain)
    .join(' ');
}

function toPlain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
