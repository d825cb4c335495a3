/**
 * Weighs the words of a line by how they were used in lines that told of a concern and in lines that did not, so
 * that what no phrase foresaw is seen too. The weights are learned (`npm run learn`) from the invented lines of
 * `tests/shared/domain/safeguarding/safeguarding-corpus`.
 */
import learned from './learned-weights.json' with { type: 'json' };
import { toShare, toSigns } from './signs.ts';

export type Weighed = {
  /** Above 0 a concern is more likely than not. */
  readonly concern: number;
  /** Above 0 it is a child who is at risk, below it wrongdoing. */
  readonly child: number;
};

/** Longer texts are read in parts that overlap: the lines that taught the weights are no longer. */
const mostWords = 36;
const step = 18;

const { before } = learned;
const weights: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(learned.weights));

/** The part that tells most, of text in plain words. */
export function weighLearned(words: string): Weighed {
  return toParts(words)
    .map(weighPart)
    .reduce((most, each) => (each.concern > most.concern ? each : most));
}

function weighPart(words: string): Weighed {
  const said = [...toSigns(words)].flatMap((sign) => {
    const weight = weights.get(sign);
    return weight === undefined ? [] : [weight];
  });
  const share = toShare(said.length);
  const sum = (at: number) => share * said.reduce((all, weight) => all + (weight[at] ?? 0), 0);
  return { concern: before.concern + sum(0), child: before.child + sum(1) };
}

function toParts(words: string): readonly string[] {
  const all = words.trim().split(' ');
  if (all.length <= mostWords) return [words];
  return Array.from({ length: Math.ceil((all.length - step) / step) }, (_, at) =>
    all.slice(at * step, at * step + mostWords).join(' '),
  );
}
