/** What may be shown of the answers to one statement (P16). */
import { type Face, faces, fewestAnswers, type Shown, type Tally } from './pulse.ts';

export type Showing = {
  /** Null below five answers. */
  readonly shown: Shown | null;
  /** Of every round that showed something new: kept to compare the next one with. */
  readonly references: readonly Tally[];
};

/**
 * A round shows something new only where it differs from every round that did by five answers or
 * more. Where it does not, it shows the same as that one, so that looking at any two rounds says
 * nothing of a person, or of four, who came, went or thought again between them.
 */
export function showNext(tally: Tally, references: readonly Tally[]): Showing {
  const answers = tally.reduce((sum, count) => sum + count, 0);
  if (answers < fewestAnswers) return { shown: null, references };
  const near = references.findLast((each) => differenceOf(each, tally) < fewestAnswers);
  const shown = { ...toMiddle(near ?? tally), answers };
  return { shown, references: near ? references : [...references, tally] };
}

/** How many people at least came, went or thought again between two rounds. */
export function differenceOf(one: Tally, other: Tally): number {
  const more = (a: Tally, b: Tally) =>
    a.reduce((sum, count, at) => sum + Math.max(0, count - (b[at] ?? 0)), 0);
  return Math.max(more(one, other), more(other, one));
}

/**
 * The answers in a row from the lowest face to the highest: the one in the middle, and the two
 * between which the middle half lies. Never the ends of the row, so that one person who feels
 * otherwise than all others stays unseen, and where all seem to agree nobody's answer is certain.
 */
function toMiddle(tally: Tally): Omit<Shown, 'answers'> {
  const row = faces.flatMap((face, at) => Array.from({ length: tally[at] ?? 0 }, () => face));
  const end = Math.max(1, Math.floor(row.length / 4));
  return {
    low: faceAt(row, end),
    middle: faceAt(row, Math.floor((row.length - 1) / 2)),
    high: faceAt(row, row.length - 1 - end),
  };
}

function faceAt(row: readonly Face[], place: number): Face {
  const face = row[place];
  if (face === undefined) throw new RangeError(`No answer at ${place} of ${row.length}.`);
  return face;
}
