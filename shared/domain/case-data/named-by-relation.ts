/** Sees "mum of Ellie-May", "Aisha and her brother", "Tom (child)". */
import { childWordAt } from './child-words.ts';
import { hasRole } from './colleague.ts';
import { canBeName, hasCapital, isGivenName, isSurname, looksLikeName } from './name.ts';
import { notNames } from './not-names.ts';
import { places } from './places.ts';
import { isRelative, singularRelatives } from './relatives.ts';
import { noWord, plainWords, type Word } from './words.ts';

const title = /^(?:mr|mrs|ms|miss|mx)$/;
const young =
  'family|children|kids|baby|babies|bairns?|boys?|girls?|lads?|lasses|little ones?|newborn|toddler|weans?';
const kin = singularRelatives.join('|');
const ownKin = new RegExp(
  `^(?:and|&|n|with|plus|\\+) (?:his|her|their) (?:\\w+ ){0,2}(?:(?:${kin})s?|${young})\\b`,
);
const theKids =
  /^(?:and|&|n|with|plus|\+) (?:the|all the|both|them|\d|two|three|four|five) (?:\w+ )?(?:kids|bairns|twins|little ones|boys|girls|children)\b(?! (?:made|chose|picked|painted|drew|group|team|services?|centre|club|in care|say|said|who|we))/;
const hasChildren =
  /^(?:\S+ ){0,5}(?:his|her) (?:\w+ )?(?:sons?|daughters?|kids|children|baby|boys?|girls?|twins|grand\w+)\b/;
const herOwn = new RegExp(`^(?:and|&|n|\\+) (?:his|her) (?:\\w+ )?(?:${kin})\\b`);
const beforePerson = /^(?:with|for|of|to|by|from|about|see|saw|visit|visited|met|ring|rang)$/;
/** Whoever has relatives without being named. */
const anyPerson =
  /^(?:them|him|her|me|us|you|each|every|everyone|client|clients|patient|student|staff|someone|somebody|both|whoever|one|person|man|woman|lady|lad|lass|worker|neighbour|driver|pastor|applicant|survivor|victim|tenant|user|leaver|mother|youngster|foster|individual|all|kid|pet|dog)$/;
const somebodysKin = new RegExp(
  `^(?:(?:his|her|their) |(?:(?:the|his|her|their|my|our) )?(?:kids|childs?|childrens?|boys?|girls?|lads?|babys?|twins|(?:${kin})s?) )(?:\\w+ )?(?:${kin}|fella|bloke|bf|gf|ex|lad|girl)\\b`,
);
const calledByAll =
  /^(?:(?:everyone|everybody|all|they|family|folk|mates|people|school|mum|mam|dad|nan|gran) (?:just )?(?:call|calls|called|knows|know) (?:him|her|them)(?: as)?|(?:goes|known|better known|answers|going) (?:by|to everyone as|to) )/;
const kinOf = /^(?:of|to)$/;

export function isNamedByRelation(words: readonly Word[], at: number): boolean {
  return (
    isKinOf(words, at) ||
    isWithKin(words, at) ||
    isUnlistedWithKin(words, at) ||
    isExplained(words, at) ||
    isCalledByAll(words, at)
  );
}

/** "mum of Ellie-May Carter", "dad to Kyle", "family of Tom". */
function isKinOf(words: readonly Word[], at: number): boolean {
  const kin = childWordAt(words, at);
  if (!kin || kin.last.possessive || !kinOf.test(words[kin.end]?.plain ?? '')) return false;
  const name = words[kin.end + 1] ?? noWord;
  if (kin.kind === 'group' || words[kin.end]?.plain === 'to') return isGivenName(name);
  return canBeName(name) && !places.has(name.plain);
}

/** "Tom and his mum", "Mrs Wrobel and her three kids". */
function isWithKin(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  const isNamed = isGivenName(name) || (isAfterTitle(words, at) && canBeName(name));
  if (!isNamed || name.possessive) return false;
  const next = words[at + 1] ?? noWord;
  const surname = isSurname(next) || looksLikeName(next) || /^[A-Z]$/.test(next.text) ? 1 : 0;
  const rest = plainWords(words, at + 1 + surname, at + 7 + surname);
  const isTitled = isAfterTitle(words, at) && !hasRole(words, at);
  return ownKin.test(rest) || theKids.test(rest) || (isTitled && hasChildren.test(rest));
}

/** "Mrs Wrobel", "Miss T Hargreaves". */
function isAfterTitle(words: readonly Word[], at: number): boolean {
  const [second, first] = [words[at - 2] ?? noWord, words[at - 1] ?? noWord];
  return title.test(first.plain) || (title.test(second.plain) && /^[A-Z]$/.test(first.text));
}

/** "did the plan with tommo and his mum": any word where only a person can stand, if it is no word for anybody. */
function isUnlistedWithKin(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  if (!beforePerson.test(words[at - 1]?.plain ?? '') || !/^\p{L}{3,}$/u.test(name.plain))
    return false;
  if (anyPerson.test(name.plain) || notNames.has(name.plain) || isRelative(name.plain))
    return false;
  return childWordAt(words, at) === undefined && herOwn.test(plainWords(words, at + 1, at + 6));
}

const firstOfCall =
  /^(?:everyone|everybody|all|they|family|folk|mates|people|school|mum|mam|dad|nan|gran|goes|known|better|answers|going)$/;

/** "everyone calls him Bash", "known to everyone as Tink". */
function isCalledByAll(words: readonly Word[], at: number): boolean {
  if (!firstOfCall.test(words[at]?.plain ?? '')) return false;
  const [link] = calledByAll.exec(`${plainWords(words, at, at + 6)} `) ?? [''];
  if (link === '') return false;
  const name = words[at + link.trim().split(' ').length] ?? noWord;
  return isGivenName(name) || (looksLikeName(name) && !isRelative(name.plain));
}

/** "Tom (child)", "Kyle B (YP)". */
function isExplained(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  if (!canBeName(name)) return false;
  const surname = hasCapital(words[at + 1] ?? noWord) ? 1 : 0;
  const mark = words[at + 1 + surname] ?? noWord;
  const about = at + 2 + surname;
  const kin = childWordAt(words, about);
  if (mark.text === '(' && kin !== undefined && /^[),]$/.test(words[kin.end]?.text ?? ''))
    return true;
  const isTold = /^[(,-]$/.test(mark.text) && isSomebodysKin(words, about);
  return isTold && (isGivenName(name) || !name.opens);
}

/** "(mums fella)", ", her nan", "- the kids' dad". */
function isSomebodysKin(words: readonly Word[], at: number): boolean {
  return somebodysKin.test(plainWords(words, at, at + 4));
}
