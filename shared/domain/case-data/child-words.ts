/** The words for children and the people around them, beside which a name is data about a family. */
import { isRelative, singularRelatives } from './relatives.ts';
import { noWord, type Word } from './words.ts';

export type ChildWord = {
  readonly kind: 'child' | 'adult' | 'group';
  readonly start: number;
  /** Where the next word stands. */
  readonly end: number;
  readonly first: Word;
  readonly last: Word;
};

/** Anybody's partner may be meant. */
const couples = new Set([
  'partner',
  'boyfriend',
  'girlfriend',
  'husband',
  'wife',
  'fiance',
  'fiancee',
]);
const isCouples = (word: string) => couples.has(word);

const kinds: ReadonlyMap<string, ChildWord['kind']> = new Map([
  ...listed('adult', singularRelatives.filter((word) => !isCouples(word)).join(' ')),
  ...listed(
    'child',
    `child baby infant toddler newborn twin twins triplet triplets sibling siblings sib sibs bub brother brothers sister sisters boy
     boys girl girls son sons daughter daughters yp youngster teenager teen kid grandson granddaughter nephew niece
     unborn ubb lad lass bairn bairns wee'un young'un youngun yute resident uasc pupil stepson stepdaughter half-brother half-sister plentyn babi brawd chwaer`,
  ),
  ...listed(
    'group',
    `children kids families family parents carers grandparents little yps cyp ${[...couples].join(' ')} teulu`,
  ),
]);

const secondWords: ReadonlyMap<string, ChildWord['kind']> = new Map([
  ['young person', 'child'],
  ['young man', 'child'],
  ['young woman', 'child'],
  ['young lady', 'child'],
  ['care leaver', 'child'],
  ['little one', 'child'],
  ['service user', 'adult'],
  ['young people', 'group'],
  ['care leavers', 'group'],
]);

const youngPeople = /^(?:person|man|woman|lady|lad|girl|boy)$/;
const hasCapital = /^\p{Lu}/u;
const theirPartner = /^(?:fella|bloke|feller|bf|gf|ex|missus|partner|boyfriend|girlfriend)$/;

export function childWordAt(words: readonly Word[], at: number): ChildWord | undefined {
  const first = words[at] ?? noWord;
  const pair = pairAt(words, at);
  if (pair !== undefined) return pair;
  const kind = kinds.get(first.plain);
  return kind && { kind, start: at, end: at + 1, first, last: first };
}

/** "young person", "young Eritrean man", "mums fella". */
function pairAt(words: readonly Word[], at: number): ChildWord | undefined {
  const [first, second, third] = [0, 1, 2].map((step) => words[at + step] ?? noWord);
  if (!first || !second || !third) return undefined;
  const kind = secondWords.get(`${first.plain} ${second.plain}`);
  if (kind !== undefined && !first.possessive)
    return { kind, start: at, end: at + 2, first, last: second };
  if (theirPartner.test(second.plain) && isRelative(first.plain))
    return { kind: 'adult', start: at, end: at + 2, first, last: second };
  const isYoung =
    first.plain === 'young' && youngPeople.test(third.plain) && hasCapital.test(second.text);
  return isYoung ? { kind: 'child', start: at, end: at + 3, first, last: third } : undefined;
}

function listed(kind: ChildWord['kind'], words: string): [string, ChildWord['kind']][] {
  return words.split(/\s+/).map((word) => [word, kind]);
}
