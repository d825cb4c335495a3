/** The words for children and the people around them, beside which a name is data about a family. */
import { noWord, type Word } from './words.ts';

export type ChildWord = {
  readonly kind: 'child' | 'adult' | 'group';
  readonly start: number;
  /** Where the next word stands. */
  readonly end: number;
  readonly first: Word;
  readonly last: Word;
};

const kinds: ReadonlyMap<string, ChildWord['kind']> = new Map([
  ...listed(
    'child',
    `child baby infant toddler newborn twin twins triplet triplets sibling siblings sib sibs bub brother brothers sister sisters boy
     boys girl girls son sons daughter daughters yp youngster teenager teen kid grandson granddaughter nephew niece
     unborn ubb lad lass uasc pupil stepson stepdaughter half-brother half-sister plentyn babi brawd chwaer`,
  ),
  ...listed(
    'adult',
    `mum mam mom mummy mammy dad daddy father mother gran nan nana grandma grandad granddad grandmother grandfather granny
     aunt auntie uncle stepmum stepdad stepfather stepmother step-mum step-dad carer parent guardian nain taid`,
  ),
  ...listed(
    'group',
    'children kids families family parents carers grandparents little yps cyp partner boyfriend girlfriend husband wife teulu',
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

export function childWordAt(words: readonly Word[], at: number): ChildWord | undefined {
  const [first, second] = [words[at] ?? noWord, words[at + 1] ?? noWord];
  const pair = secondWords.get(`${first.plain} ${second.plain}`);
  if (pair !== undefined && !first.possessive)
    return { kind: pair, start: at, end: at + 2, first, last: second };
  const kind = kinds.get(first.plain);
  return kind && { kind, start: at, end: at + 1, first, last: first };
}

function listed(kind: ChildWord['kind'], words: string): [string, ChildWord['kind']][] {
  return words.split(/\s+/).map((word) => [word, kind]);
}
