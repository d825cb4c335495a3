/** Sees initials with an age beside them: "LM is 16", "JT, 9,", "KM (13)", "AB 9 and CB 7". */
import { shortForms } from './not-names.ts';

/** What stays a trade's or a place's short form even with an age beside it. */
const tradeForms = new Set(
  `ad am cp cs da dr ed eh eu gp hb hr hv it la lp md me mp ms ni nd no oh ok ot pa pc pe pm pr qa re sc so ss st sw ta tl tm tv uk
   up us vc yj yp yo av dj id is at in on by to my we or as do if of an be he`.split(/\s+/),
);

const age =
  '(?:[0-9]|1[0-9]|2[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh)teen)';
const initials = String.raw`(?<![A-Za-z0-9'&/.\-])(?<letters>[A-Z]{2}|[A-Z]\. ?[A-Z]\.?(?: ?[A-Z]\.?)?|(?!e\.g|i\.e|a\.m|p\.m|n\.b|a\.k|c\.f)[a-z]\. ?[a-z]\.)`;
const old = `(?:yo|y/o|yrs? old|years? old|years of age|year[ -]old|yr[ -]old|mths? old|months? old|weeks old)`;
const nearly = '(?: (?:just|now|only|nearly|almost|about|still))?';
const then = String.raw`(?=\s*(?:$|[,.;!?)\n-]|next|in (?:a|two|three|[A-Z][a-z]+|[a-z]+(?:ary|ch|il|ne|ly|st|ber)|may)|on|when|because|who|at|last|this|now|and|so|today|tomorrow|nearly|almost|but|soon|still|with|yrs|years|y/o|yo|he|she|had|has)(?![a-z]))`;

const shapes = [
  String.raw`,? ?\( ?(?:aged? )?${age} ?(?:yo|yrs?|years?|y/o|${old})? ?(?:\)|, ?[a-z])`,
  String.raw` ${age} (?=(?:been (?:waiting|out|off|missing)|sat in|keeps|kept|wants|wont|won't|arrested|missed|refused|lives|who|and (?:his|her))\b)`,
  String.raw`,? \(?aged? ${age}\b`,
  String.raw`(?:,? |, ?| ?- ?| ?\()${age} ?-?${old}\b`,
  String.raw`(?:,? |, ?)${age} ?(?:yrs|yr)(?=\s*(?:$|[,.;!?)-]))`,
  String.raw`,? ?\(?(?:in )?(?:yr|year) ?\d{1,2}\b`,
  String.raw`, ${age}(?=,| and |$|\.)`,
  `(?:'s| is| was|'ll be| will be)${nearly} ${age}${then}`,
  String.raw` turn(?:s|ed|ing)${nearly} ${age}\b`,
  String.raw`,? who(?:'?s| is| was)${nearly} ${age}\b(?! (?:of|days?|weeks?|minutes?|hours?))`,
].map((shape) => new RegExp(initials + shape, 'g'));

const dotted = new RegExp(
  String.raw`(?<![A-Za-z0-9'&/.\-])[A-Z]\. ?[A-Z]\.?(?: ?[A-Z]\.?)?(?:'s| is| was| will be)${nearly} ${age}\b(?! ?(?:of|days?|weeks?|minutes?|mins|hours?|miles|pages|per|%|to|x))`,
);

const dottedInLowerCase = new RegExp(
  String.raw`(?:^|[\s(])(?!e\.g|i\.e|a\.m|p\.m|n\.b|a\.k|v\.s)[a-z]\.[a-z]\.? ${age} (?!days?|weeks?|minutes?|mins?|hours?|hrs?|miles|pages|per|to|of|x|pm|am|months?)[a-z]`,
);

const dottedAndMore = new RegExp(
  String.raw`(?<![A-Za-z0-9'&/.\-])[A-Z]\. ?[A-Z]\.? (?:has|who has|with|who is|is) [^.\n]{2,40} (?:is|aged) ${age}\b(?! ?(?:of|days?|weeks?|minutes?|hours?|%))`,
);

const pair = new RegExp(
  String.raw`${initials} (?:is )?${age},? (?:and|&|\+|,)? ?(?<others>[A-Z]{2}|[A-Z]\. ?[A-Z]\.?) (?:is )?${age}\b(?![-:/%]|\.\d)`,
  'g',
);

/** "jm (9)", "lm 14 wants her own": in lower case any two letters are a word's, so all around must tell. */
const inLowerCase = new RegExp(
  String.raw`(?:^|\n|(?:for|with|barrier|log|and|about|see|visit|that|as|when|,) )(?<letters>[a-z]{2}|[a-z]\.[a-z]) ?(?:\((?:aged? )?${age}(?:yo|yrs?)?\)|,? (?:is |aged? )${age}${then}|,? who(?:'?s| is| was) ${age}\b(?! (?:of|days?|weeks?|minutes?|hours?))|,? ${age} (?=(?:wants|needs|hates|likes|loves|doesnt|doesn't|has no|his|her|he|she|and (?:his|her))\b))`,
  'i',
);
const pronounsAndMore = new Set(
  'am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we um ah eh ha yo mr ms dr st rd no nr re vs'.split(
    ' ',
  ),
);

/** Most lines have none, and one look tells. */
const anyInitials = /[A-Z]{2}|[A-Za-z]\. ?[A-Za-z]\./;

/** Two capitals that are a trade's short form ("SW, 9 years in post") are let through. */
export function hasInitialsWithAge(text: string): boolean {
  if (isInLowerCase(text)) return true;
  if (!anyInitials.test(text)) return false;
  return (
    dotted.test(text) ||
    dottedInLowerCase.test(text) ||
    dottedAndMore.test(text) ||
    shapes.some((shape) =>
      Array.from(text.matchAll(shape)).some(({ groups }) => isAnybodys(groups?.letters)),
    ) ||
    Array.from(text.matchAll(pair)).some(
      ({ groups }) =>
        isFree(groups?.letters) && isFree(groups?.others) && groups?.letters !== groups?.others,
    )
  );
}

function isInLowerCase(text: string): boolean {
  const letters = inLowerCase.exec(text)?.groups?.letters?.replace('.', '').toLowerCase();
  if (letters === undefined || pronounsAndMore.has(letters)) return false;
  return !tradeForms.has(letters) && !shortForms.has(letters);
}

function isAnybodys(letters = ''): boolean {
  return letters.includes('.') || !tradeForms.has(letters.toLowerCase());
}

function isFree(letters = ''): boolean {
  return letters.includes('.') || !shortForms.has(letters.toLowerCase());
}
