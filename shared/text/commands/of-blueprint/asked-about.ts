/** Reads out of a line which words of a blueprint, which change or whose answer somebody asks about. It reads English. */
import { isOneSlip } from '../spelling/slips.ts';

export const askedAbouts = [
  ...([
    'blueprint',
    'pillar',
    'experiment',
    'edition',
    'signal',
    'round',
    'cycle',
    'theme',
  ] as const),
  ...(['steward', 'leader', 'draft', 'wall', 'reflection', 'ask', 'commitment'] as const),
  ...(['barrier', 'strand', 'stage', 'mission'] as const),
] as const;

export type AskedAbout = (typeof askedAbouts)[number];

/** In the order they are named. A letter wrong is a slip of the thumb. */
export function findAskedAbout(typed: string): readonly AskedAbout[] {
  const found = toWords(typed).flatMap((word) => {
    const [known] = askedAbouts.filter((each) => isMeant(word, each));
    return known ?? [];
  });
  return [...new Set(found)];
}

function isMeant(word: string, known: string): boolean {
  const one = word.length > known.length ? word.replace(/s$/, '') : word;
  return one === known || (known.length > 4 && isOneLetterAway(one, known));
}

/** Words with which anybody asks, and that tell no change from another. */
const asking = new Set(
  `about after again anything anywhere asked back became become been blueprint came change changes come could edition
  ended ever from gone goes happen happend happened have head hello idea ideas into just know logged made make mine more
  morning much over pillar please said some somewhere suggested suggestion suggestions team thank thanks that then there
  these thing things this those told used want week what whatever when where which will with wondering words would wrote
  yesterday your`.split(/\s+/),
);

/** The words of a line that may be those of a change. */
export function findTellingWords(typed: string): readonly string[] {
  return toWords(typed).filter((word) => word.length > 3 && !asking.has(word));
}

/** How many of these words a text has, whatever their endings are. */
export function countShared(words: readonly string[], ofText: string): number {
  const has = toWords(ofText);
  return words.filter((word) => has.some((each) => isSame(word, each))).length;
}

const sameLetters = 5;

function isSame(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 4) return false;
  const letters = Math.max(least - 1, 4);
  return (
    one.slice(0, Math.min(letters, sameLetters)) === other.slice(0, Math.min(letters, sameLetters))
  );
}

/** Those whose name, or a telling word of it, stands in the line. */
export function findNamed<T extends { readonly name: string }>(
  typed: string,
  all: readonly T[],
): readonly T[] {
  const said = toWords(typed);
  const shared = new Set(
    toWords(all[0]?.name ?? '').filter(
      (word) => all.length > 1 && all.every(({ name }) => toWords(name).includes(word)),
    ),
  );
  return all.filter(({ name }) =>
    toWords(name)
      .filter((word) => word.length > 3 && !shared.has(word) && !ofTeams.has(word))
      .some((word) => said.some((each) => each === word || isOneLetterAway(each, word))),
  );
}

/** Many teams have these in their names. */
const ofTeams = new Set(
  'team teams service services family families help care children childrens assessment looked after support hub locality area early'.split(
    ' ',
  ),
);

/** Of short words a letter makes another. */
function isOneLetterAway(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 5 && isOneSlip(one, other);
}

function toWords(typed: string): readonly string[] {
  const plain = typed
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
