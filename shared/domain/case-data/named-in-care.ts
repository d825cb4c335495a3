/** Sees a given name to whom something happens that happens to children in care: "Tom was placed with …". */
import { canBeName, hasCapital, isGivenName } from './name.ts';
import { places } from './places.ts';
import { noWord, plainWords, type Word } from './words.ts';

const doneTo = new RegExp(
  [
    '^(?:who )?(?:is|was|has been|had been|got|being|been|to be|will be|may be|could be)(?: (?:just|now|again|still|recently|being))? ',
    '(?:placed with (?:his|her|mr|mrs|foster|carers?|family|nan|gran|grandparents|an? aunt)|',
    String.raw`placed in (?:foster|residential|care\b|secure|kinship)|taken into care|(?:in|into) (?:foster )?care\b(?! (?:proceedings|planning))|`,
    'removed from (?:home|his|her|mum|dad|parents|the family)|accommodated|adopted|fostered|excluded from school|',
    'on an? (?:cp|cin|child protection|child in need|lac) plan|subject to (?:an? )?(?:cp|cin|child|care|supervision)|',
    String.raw`lac\b(?! (?:lead|team|nurse|champion|worker|reviews?))|living with (?:his|her)|under a care order|missing from (?:home|care|placement))`,
  ].join(''),
);
const didThemselves = new RegExp(
  [
    '^(?:who )?(?:has |had )?(?:just |again |now )?(?:disclosed|absconded|went missing|goes missing|keeps going missing|gone missing|ran away|runs away|',
    'self-?harm(?:s|ed|ing)?|moved placement|changed placement|needs an? (?:new |foster )?placement|returned home to|goes home to|lives with (?:his|her)|',
    "(?:is|has)(?: not|nt|n't) (?:been )?(?:at|in|going to|to) (?:school|nursery|college)|(?:is )?(?:out of school|not at school|refus(?:es|ing) school)|",
    'sees (?:his|her) (?:mum|dad|brother|sister)|has contact with)',
  ].join(''),
);
const livesThere =
  /^(?:\S+ ){0,9}(?:lives with (?:his|her|their|an? (?:aunt|uncle|carer|cousin|friend|relative)|foster|mum|dad|nan|gran)|(?:is|was) placed (?:with (?:his|her|foster|carers?|mr|mrs)|in (?:foster|residential|kinship))|(?:is |lives )in (?:foster|residential|kinship) care)\b/;
const taken =
  /^(?:take|takes|taking|took|drive|drove|driving|collect|collects|collected|transport|transporting|escort|escorting|fetch|fetched|bring|brought)$/;
const toWhere =
  /^(?:to|from) (?:and from )?(?:contact|school|placement|hospital|nursery|respite|court|college|camhs|the dentist|his|her|mum|dad|nan|gran|foster|family time)\b/;
const childsOwn =
  /^(?:placement|placements|ehcp|pep|s 47|s 20|cin plan|cp plan|lac plan|care plan|care order|child protection plan|child in need plan|foster placement|foster home|family time|contact|life story(?: work| book)?|adoption|section 47|section 20|final hearing|hearing|ico|epo|sgo|interim care order|proceedings|memory box|bus pass|car seat|cot|lodgings|supported lodgings|age assessment|bundle|in the matter)$/;

export function isNamedInCare(words: readonly Word[], at: number): boolean {
  return (
    isHappeningTo(words, at) || isToldOf(words, at) || isTaken(words, at) || isChildsOwn(words, at)
  );
}

function isHappeningTo(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  if (!isGivenName(name) || !hasCapital(name)) return false;
  const surname = hasCapital(words[at + 1] ?? noWord) ? 1 : 0;
  const rest = plainWords(words, at + 1 + surname, at + 9);
  return doneTo.test(rest) || didThemselves.test(rest);
}

/** "Callista, who has cystic fibrosis and lives with her aunt": no list need know the name. */
function isToldOf(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  if (words[at + 1]?.text !== ',' || words[at + 2]?.plain !== 'who') return false;
  if (!hasCapital(name) || !canBeName(name) || places.has(name.plain)) return false;
  return livesThere.test(plainWords(words, at + 3, at + 16));
}

/** "took Kayleigh to contact". */
function isTaken(words: readonly Word[], at: number): boolean {
  return (
    taken.test(words[at]?.plain ?? '') &&
    isGivenName(words[at + 1] ?? noWord) &&
    toWhere.test(plainWords(words, at + 2, at + 7))
  );
}

/** "placement for Tom", "s47 on Kyle"; "PEP for Sam to chair" is a colleague's. */
function isChildsOwn(words: readonly Word[], at: number): boolean {
  if (!/^(?:for|on|of|re|about)$/.test(words[at]?.plain ?? '')) return false;
  const [name, next] = [words[at + 1] ?? noWord, words[at + 2] ?? noWord];
  if (!isGivenName(name) || !hasCapital(name) || /^(?:to|and)$/.test(next.plain)) return false;
  return [1, 2, 3, 4].some((length) => childsOwn.test(plainWords(words, at - length, at)));
}
