/** Finds given names that may be a colleague's or a child's, so that the app asks and does not refuse (P4). */
import { isBareInitials } from './bare-initials.ts';
import { isBareSurname } from './bare-surname.ts';
import { isColleague } from './colleague.ts';
import { hasCapital, isGivenName } from './name.ts';
import { normaliseText } from './normalise-text.ts';
import { landmarkNames, notNames, serviceWords } from './not-names.ts';
import { places } from './places.ts';
import { noWord, toWords, type Word } from './words.ts';

/** What a name stands before that is a place, a thing or a day: "Ashley Road", "Teddy bears", "Poppy day". */
const notPersons =
  /^(?:road|rd|street|st|avenue|lane|close|drive|way|house|court|park|hill|hall|ward|estate|bears?|day|cafe|building|wing|suite|island|town|village|junction|station|stadium|hospital|university|church|bridge|square|gardens|terrace|flats|coffee|shop|pub|arms|award|bank|line|app|rice|report|review|act|inquiry|law|pudding|lottery)$/;
const placeBefore =
  /^(?:st|saint|lady|lake|mount|port|king|queen|prince|princess|operation|project|storm|hurricane)$/;

/** Where a sentence opens, a name that is a word too needs somebody's deed behind it: "Harley kicked off". */
const personDoes =
  /^(?:kicked|ran|wants|wanted|hates|loves|likes|wont|won't|doesnt|doesn't|asked|told|cried|refused|refuses|drew|lives|hid|keeps|never|gets|sleeps|missed)$/;
const seasons =
  /^(?:summer|autumn|art|charity|star|storm|sky|sunny|sunshine|love|liberty|freedom|may|hope)$/;

/**
 * Names in the order of the text, each once, as typed. Never the names of `teamNames` (full names as on the roster), nor
 * one with a role, a team or a piece of work beside it. Case data is another matter: `findCaseData` has refused that.
 */
export function findDoubtfulNames(text: string, teamNames: readonly string[]): readonly string[] {
  const words = toWords(normaliseText(text));
  const known = toKnown(teamNames);
  const found = words.filter(
    (word, at) =>
      !known.has(word.plain) &&
      ((isBareName(words, at) && !isColleague(words, at, lengthAt(words, at))) ||
        isBareSurname(words, at) ||
        isBareInitials(words, at)),
  );
  return [...new Set(found.map((word) => word.text))];
}

function toKnown(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) =>
      toWords(normaliseText(name)).flatMap(({ plain }) => [plain, ...plain.split('-')]),
    ),
  );
}

function isBareName(words: readonly Word[], at: number): boolean {
  const [before, name, next] = [
    words[at - 1] ?? noWord,
    words[at] ?? noWord,
    words[at + 1] ?? noWord,
  ];
  if (!isGivenName(name) || places.has(name.plain) || notNames.has(name.plain)) return false;
  if (landmarkNames.has(name.plain) || placeBefore.test(before.plain)) return false;
  if (
    name.opens &&
    !isAlwaysName(name) &&
    !(personDoes.test(next.plain) && !seasons.test(name.plain))
  )
    return false;
  return !notPersons.test(next.plain) && !(hasCapital(next) && serviceWords.has(next.plain));
}

/** One that is believed in lower case too: a capital says nothing where a sentence opens. */
function isAlwaysName(name: Word): boolean {
  return isGivenName({ ...name, text: name.plain });
}

/** "Helen Marsh", "Sam and Priya": what is said after is said of both. */
function lengthAt(words: readonly Word[], at: number): number {
  const next = words[at + 1] ?? noWord;
  if (/^(?:and|&|\+)$/.test(next.plain) && isGivenName(words[at + 2] ?? noWord)) return 3;
  return hasCapital(next) && !next.opens && !isGivenName(next) ? 2 : 1;
}
