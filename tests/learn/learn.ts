/** Learns by which signs lines of one kind are known from those of another: logistic regression, without chance. */
import { toShare } from '../../shared/domain/safeguarding/signs.ts';

export type Lesson = { readonly signs: ReadonlySet<string>; readonly isOfKind: boolean };

export type Learned = {
  /** Before anything is said. */
  readonly before: number;
  readonly weights: ReadonlyMap<string, number>;
};

/** A sign of fewer lines than that teaches nothing. */
const fewestLines = 2;
const rounds = 300;
const pace = 0.03;
/** How much it costs to rely on a sign. */
const restraint = 0.0002;

export function learn(lessons: readonly Lesson[]): Learned {
  const signs = toCommonSigns(lessons);
  const places = new Map(signs.map((sign, place) => [sign, place]));
  const known = lessons.map(({ signs: said, isOfKind }) => ({
    places: [...said].flatMap((sign) => places.get(sign) ?? []),
    isOfKind,
  }));
  const found = descend(known, signs.length);
  return {
    before: found[signs.length] ?? 0,
    weights: new Map(signs.map((sign, place) => [sign, found[place] ?? 0])),
  };
}

function toCommonSigns(lessons: readonly Lesson[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { signs } of lessons)
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewestLines).map(([sign]) => sign);
}

type Known = { readonly places: readonly number[]; readonly isOfKind: boolean };

/** Steps of their own length for each sign (Kingma and Ba, Adam, 2015); the last place is what comes before all signs. */
function descend(known: readonly Known[], count: number): Float64Array {
  const weights = new Float64Array(count + 1);
  const mean = new Float64Array(count + 1);
  const spread = new Float64Array(count + 1);
  for (let round = 1; round <= rounds; round += 1)
    toSlope(known, weights).forEach((slope, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * slope * slope;
      const mended = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const width = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (pace * mended) / width;
    });
  return weights;
}

function toSlope(known: readonly Known[], weights: Float64Array): Float64Array {
  const before = weights.length - 1;
  const slope = weights.map((weight) => restraint * weight);
  for (const { places, isOfKind } of known) {
    const share = toShare(places.length);
    const said = places.reduce((total, at) => total + (weights[at] ?? 0), 0);
    const sum = share * said + (weights[before] ?? 0);
    const error = (1 / (1 + Math.exp(-sum)) - (isOfKind ? 1 : 0)) / known.length;
    for (const at of places) slope[at] = (slope[at] ?? 0) + share * error;
    slope[before] = (slope[before] ?? 0) + error;
  }
  return slope;
}
