/**
 * Weighs a line by how its words were used in lines that wished for something of the bot and in sentences that did
 * not, so that a wish is heard that no rule foresaw. The weights are learned (`npm run learn`) from the invented lines
 * of `tests/shared/text/commands/commands-corpus` and all fine ones.
 */
import { once } from '../../../domain/once.ts';
import { toShare } from '../../../domain/safeguarding/signs.ts';
import { toWishSigns } from './wish-signs.ts';
import learned from './wish-weights.json' with { type: 'json' };

export type WeighedWish = {
  /** What it is called in `said.ts`. */
  readonly wish: string;
  /** The logarithm of how much more likely it is than not, by itself. */
  readonly weight: number;
};

/** For each sign the place of a wish in the list, its weight, the next place, and so on. */
const weights = once(
  (): ReadonlyMap<string, readonly number[]> => new Map(Object.entries(learned.weights)),
);

let last: { readonly everyday: string; readonly weighed: readonly WeighedWish[] } | undefined;

/**
 * Each wish that was learned and how likely it is, of a line in everyday words with `#` in the place of an id. A line
 * is looked at from several sides, one after the other.
 */
export function weighWishes(everyday: string): readonly WeighedWish[] {
  if (last?.everyday !== everyday) last = { everyday, weighed: weigh(everyday) };
  return last.weighed;
}

function weigh(everyday: string): readonly WeighedWish[] {
  const sums = new Float64Array(learned.wishes.length);
  const known = weights();
  let count = 0;
  for (const sign of toWishSigns(everyday)) {
    const ofSign = known.get(sign);
    if (!ofSign) continue;
    count += 1;
    for (let at = 0; at < ofSign.length; at += 2) add(sums, ofSign[at], ofSign[at + 1]);
  }
  const share = toShare(count);
  return learned.wishes.map((wish, place) => ({
    wish,
    weight: (learned.before[place] ?? 0) + share * (sums[place] ?? 0),
  }));
}

function add(sums: Float64Array, place = 0, weight = 0): void {
  sums[place] = (sums[place] ?? 0) + weight;
}

export function toLikeliest(weighed: readonly WeighedWish[]): WeighedWish {
  return weighed.reduce((most, each) => (each.weight > most.weight ? each : most));
}
