/** Sees "Tom (aged 7)", "7 year old Tom", "Aisha is 4", "Kyle born in May". */
import { canBeName, hasCapital, isGivenName, looksLikeName } from './name.ts';
import { noWord, plainWords, type Word } from './words.ts';

/** Up to 25, as leaving-care support lasts. */
const age =
  '(?:[0-9]|1[0-9]|2[0-5]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen)';
const yearsOld = '(?:yo|(?:- )?(?:year|yr|month|mth|week)s?[ -]old|y / o)';
const years = '(?:yo|yrs?|years?)';
const end = String.raw`(?:$|[,.;:)!?/\n]|(?:and|now|today|so|with|but|she|he|they)\b)`;
const reach = 8;

const ageAlone = new RegExp(`^${age}$`);
const aged = new RegExp(`^(?:[,(-] )?(?:who is |is )?aged? ${age}\\b`);
const hasAge = new RegExp(
  [
    String.raw`^(?:[,(] )?born\b`,
    `^(?:[,(-] )?${age} ${yearsOld}`,
    `^${age} ${years} ${end}`,
    `^[,(] ${age} (?:${years} )?${end}`,
    `^(?:who )?(?:is|was|will be)(?: (?:now|just|only|nearly))? ${age} (?:${yearsOld}|${end})`,
    `^who(?: is)? ${age} (?!of|days?|weeks?|months?|minutes?|hours?)`,
    String.raw`^(?:is |has )?(?:just )?turn(?:s|ed|ing) ${age}\b`,
    `^from \\S+(?: \\S+)? who(?:s| is)? (?:now |only )?${age}\\b`,
    `^, who (?:\\S+ ){1,5}(?:is|aged|and) ${age}(?: |$)`,
    `^whos (?:now |only |nearly )?${age}\\b`,
  ].join('|'),
);
const shortened = new RegExp(`^${age} ${end}`);
const ageBefore = new RegExp(`^${age} ${yearsOld} (?:[,(] )?(?<called>(?:called|named) )?`);

export function isNamedByAge(words: readonly Word[], at: number): boolean {
  return isFollowedByAge(words, at) || followsAge(words, at);
}

/** A listed name by any sign of age; any other only by the word "aged", and "Volunteers aged 18" is no name. */
function isFollowedByAge(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  if (!canBeName(name)) return false;
  const after = at + (hasSurname(words, at) ? 2 : 1);
  const rest = plainWords(words, after, after + reach);
  if (isGivenName(name)) {
    return aged.test(rest) || hasAge.test(rest) || (name.possessive && shortened.test(rest));
  }
  return !(name.opens && name.plain.endsWith('s')) && aged.test(rest);
}

function hasSurname(words: readonly Word[], at: number): boolean {
  const next = words[at + 1] ?? noWord;
  return looksLikeName(next) || (hasCapital(next) && next.text.length === 1);
}

/** "7 year old Tom", "a 4yo called Kestrel". */
const agedCalled = new RegExp(`^aged? ${age} (?:, )?(?:called|named) `);

function followsAge(words: readonly Word[], at: number): boolean {
  const { plain } = words[at] ?? noWord;
  if (plain === 'aged' || plain === 'age')
    return (
      agedCalled.test(`${plainWords(words, at, at + 4)} `) && canBeName(words[at + 3] ?? noWord)
    );
  if (!ageAlone.test(plain)) return false;
  const match = ageBefore.exec(`${plainWords(words, at, at + reach)} `);
  if (!match) return false;
  const name = words[at + match[0].split(' ').length - 1] ?? noWord;
  return isGivenName(name) || (match.groups?.called !== undefined && canBeName(name));
}
