/** Sees "the Patterson family", "the Pattersons' case", "the khan siblings", "Mr and Mrs Okafor". */
import { canBeName, hasCapital, isGivenName, isSurname, looksLikeName } from './name.ts';
import { landmarkNames, notNames, serviceWords } from './not-names.ts';
import { places } from './places.ts';
import { surnames } from './surnames.ts';
import { noWord, type Word } from './words.ts';

const household =
  /^(?:family|household|siblings?|kids|children|twins|lads|lasses|bairns|brothers|sisters|boys|girls|baby|unborn|case|fam|sibs)$/;
const belongings =
  /^(?:case|cases|kids|children|home|house|flat|file|visit|referral|assessment|plan|mum|dad|baby|family|address|review|situation|court)$/;

/** "the Inspectors want": what people are, not what they are called. */
export const groupWord =
  /(?:ors|ists|ants|ents|ees|ians|eers|ings|ions|tes|ates|als|ics|men|hers|gers|ners|cers|vers|pers|kers|lers|ters|ds|sses|ls)$/;
const peoples = new Set(['greens', 'romans', 'beatles', 'tories', 'games', 'olympics']);
const familyDoes =
  /^(?:want|wants|wanted|need|needs|needed|have|had|are|were|live|lived|moved|get|got|ask|asked|prefer|speak|refuse|refused|missed|hate|like|came|come|rang|telephoned|phoned|told|waited|keep|always|never|only|still|dont|don't)$/;
const venue = /^(?:hub|centre|center|room|rooms|foundation|trust|charity|fund|scheme|project)$/;
const couple = /^(?:mr (?:and|&) m(?:rs|s|iss)|mrs (?:and|&) mr)$/;

export function isNamedFamily(words: readonly Word[], at: number): boolean {
  return isBeforeHousehold(words, at) || isPlural(words, at) || isCouple(words, at);
}

/** "the Beacon family hub", "the Hackney family" and "St Mary's family room" are no family's name. */
function isBeforeHousehold(words: readonly Word[], at: number): boolean {
  const [name, house, next] = [
    words[at] ?? noWord,
    words[at + 1] ?? noWord,
    words[at + 2] ?? noWord,
  ];
  if (!household.test(house.plain) || name.possessive || places.has(name.plain)) return false;
  const isService = serviceWords.has(next.plain);
  if (house.plain === 'case') return isSurname(name) && hasCapital(name);
  if (isSurname(name)) return !venue.test(next.plain) && !(hasCapital(house) && isService);
  return !isService && isUnlistedFamily(words, at);
}

function isUnlistedFamily(words: readonly Word[], at: number): boolean {
  const [name, before] = [words[at] ?? noWord, words[at - 1] ?? noWord];
  const house = words[at + 1] ?? noWord;
  if (landmarkNames.has(name.plain) || !looksLikeName(name) || hasCapital(house)) return false;
  const isCounted =
    /^(?:\d|two|three|four|five|six|seven)$/.test(before.plain) &&
    /^(?:kids|siblings|children|boys|girls|brothers|sisters)$/.test(house.plain) &&
    /^(?:the|our|all)$/.test(words[at - 2]?.plain ?? '');
  return (
    before.plain === 'the' ||
    isCounted ||
    (!name.opens && isGivenName(name)) ||
    (!name.opens && house.plain === 'family' && !hasCapital(before))
  );
}

/** "the Pattersons", "the Oyelarans' case". */
function isPlural(words: readonly Word[], at: number): boolean {
  const [name, next] = [words[at] ?? noWord, words[at + 1] ?? noWord];
  if (words[at - 1]?.plain !== 'the' || !hasCapital(name)) return false;
  if (name.possessive && surnames.has(name.plain))
    return !serviceWords.has(next.plain) && !venue.test(next.plain) && /^\p{Ll}/u.test(next.text);
  if (!name.plain.endsWith('s') && !name.possessive) return false;
  if (surnames.has(name.plain.slice(0, -1)) && !serviceWords.has(next.plain)) return true;
  if (
    !looksLikeName(name) ||
    groupWord.test(name.plain) ||
    peoples.has(name.plain) ||
    hasCapital(next)
  )
    return false;
  const stem = name.plain.slice(0, -1);
  if (places.has(stem) || landmarkNames.has(stem) || notNames.has(stem)) return false;
  return name.possessive ? belongings.test(next.plain) : familyDoes.test(next.plain);
}

/** "Mr and Mrs Okafor" are parents far more often than colleagues. */
function isCouple(words: readonly Word[], at: number): boolean {
  const titles = [0, 1, 2].map((step) => words[at + step]?.plain);
  return couple.test(titles.join(' ')) && canBeName(words[at + 3] ?? noWord);
}
