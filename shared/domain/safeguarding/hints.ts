/** Weighs what no single phrase says: uneasy words close together, near somebody. */
import { compilePhrase } from './compile-phrases.ts';
import { isInDocumentName, isInGeneral } from './in-general.ts';

export type Hints = {
  /** One of these must be near. */
  readonly about: string;
  /** Words by what each adds up to `enough`, each word once. */
  readonly weights: Readonly<Record<number, string>>;
};

export type CompiledHints = {
  readonly about: RegExp;
  readonly weights: readonly (readonly [weight: number, pattern: RegExp])[];
};

type Sighting = {
  readonly at: number;
  /** The same where marks are left out, as they make nothing further away. */
  readonly place: number;
  readonly said: string;
  readonly weight: number;
};

const enough = 3;
/** In characters of plain words: about sixteen words. */
const reach = 90;

export function compileHints({ about, weights }: Hints): CompiledHints {
  return {
    about: compileList(about),
    weights: Object.entries(weights).map(([weight, list]) => [Number(weight), compileList(list)]),
  };
}

/** The most that stands together near somebody; 0 when it is less than `least`. */
export function weighHints(
  { about, weights }: CompiledHints,
  words: string,
  least = enough,
): number {
  const sightings = weights
    .flatMap(([weight, pattern]) => findAll(pattern, words, weight))
    .filter(({ at, said }) => !isInDocumentName(words, at, said.length) && !isInGeneral(words, at))
    .sort((one, other) => one.at - other.at || other.weight - one.weight)
    .filter(isOutsideTheOneBefore);
  const bare = withoutMarks(words);
  const sums = sightings.map(({ place }, first) => {
    const sum = weighFrom(sightings, first);
    return sum >= least && isNear(about, bare, place) ? sum : 0;
  });
  return sums.reduce((most, sum) => Math.max(most, sum), 0);
}

function compileList(list: string): RegExp {
  return compilePhrase(list.trim().replace(/\s+/g, '/'));
}

function findAll(pattern: RegExp, words: string, weight: number): readonly Sighting[] {
  return Array.from(words.matchAll(pattern), ({ index, 0: said }) => ({
    ...{ at: index, place: withoutMarks(words.slice(0, index + 1)).length - 1 },
    ...{ said, weight },
  }));
}

/** A word may be in several lists, and inside a longer hint: it counts once. */
function isOutsideTheOneBefore(
  { at, weight }: Sighting,
  place: number,
  all: readonly Sighting[],
): boolean {
  const before = all[place - 1];
  return before === undefined || at >= before.at + before.said.length || weight > before.weight;
}

function weighFrom(sightings: readonly Sighting[], first: number): number {
  const end = (sightings[first]?.place ?? 0) + reach;
  const weightOf = new Map<string, number>();
  for (let next = first; (sightings[next]?.place ?? Infinity) <= end; next += 1) {
    const { said, weight } = sightings[next] as Sighting;
    weightOf.set(said, weight);
  }
  return weightOf.values().reduce((sum, weight) => sum + weight, 0);
}

function isNear(about: RegExp, words: string, at: number): boolean {
  return words.slice(Math.max(0, at - reach), at + reach).search(about) >= 0;
}

function withoutMarks(words: string): string {
  return words.replaceAll(' . ', ' ');
}
