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

/** Each wish that was learned and how likely it is, of a line in everyday words with `#` in the place of an id. */
export function weighWishes(everyday: string): readonly WeighedWish[] {
  const found = [...toWishSigns(everyday)].flatMap((sign) => {
    const ofSign = weights().get(sign);
    return ofSign ? [ofSign] : [];
  });
  const sums = learned.wishes.map(() => 0);
  for (const ofSign of found)
    for (let at = 0; at < ofSign.length; at += 2) {
      const place = ofSign[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + (ofSign[at + 1] ?? 0);
    }
  const share = toShare(found.length);
  return learned.wishes.map((wish, place) => ({
    wish,
    weight: (learned.before[place] ?? 0) + share * (sums[place] ?? 0),
  }));
}

export function toLikeliest(weighed: readonly WeighedWish[]): WeighedWish {
  return weighed.reduce((most, each) => (each.weight > most.weight ? each : most));
}
