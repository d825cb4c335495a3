/** Sees one child by where they are: "Y9 lad at Oakmere", "ward 12 bed 4", "three brothers in Ockbrook" (P3). */
import { places } from './places.ts';

const child =
  '(?:boy|girl|lad|lass|kid|child|yp|young person|pupil|bairn|teen(?:ager)?|baby|twins|toddler|little one|sisters?|brothers?|siblings?)';
const year = String.raw`(?:(?:[Yy]|[Yy]r|[Yy]ear|[Pp]) ?(?:1[0-3]|\d)|(?:year|yr) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)|[Rr]eception|nursery|sixth form|foundation)`;
const named = String.raw`(?:the |our )?(?<place>(?:[Ss]t\.? )?[A-Z][a-z'-]+|[Ss]t\.? [a-z]+)`;
const one = '(?:the|a|an|our|my|one|this|that|wee|only|another|his|her)';
const aged = String.raw`(?:\d{1,2} ?-?(?:yo|y/o|yr ?-?olds?|year ?-?olds?|month ?-?olds?|week ?-?olds?))`;
const home =
  '(?:[Hh]ouse|[Hh]ome|[Ll]odge|[Uu]nit|[Hh]ostel|[Rr]efuge|[Cc]ottage|[Ff]arm|[Gg]range|[Hh]all)';
const general =
  /\b(?:every|each|any|all|per|most|some|no) (?:[\w-]+ ){0,3}(?:boy|girl|lad|child|kid|yp|pupil|baby|young person|sibling)/i;

const atNamed = [
  String.raw`\b[Yy](?:r|ear)? ?(?:1[0-3]|\d) ${child} (?:at|from|in) ${named}`,
  String.raw`\b${child} (?:who is |who's |whos )?in ${year} (?:at|from|in) ${named}`,
  String.raw`\b(?:[Ee]ldest|[Oo]ldest|[Yy]oungest|middle one)\b[^.\n]{0,24} (?:at|from|in) ${named}`,
  String.raw`\b(?:two|three|four|five|six|seven|[2-7]|sib(?:ling)? group(?: of (?:\w+))?|set of) ?(?:young |little )?(?:sib(?:ling)?s|brothers|sisters|twins|triplets)? (?:from|in|at|over|of|split (?:over|between)) ${named}`,
  String.raw`\b${one} (?:[\w-]+ ){0,2}${child} (?:with|on) (?:the |a |an )?(?:[\w-]+ ){1,3}(?:at|from) ${named}`,
].map((shape) => new RegExp(shape, 'g'));

const inHome = new RegExp(
  String.raw`\b(?:(?:[Tt]he|[Aa]|[Oo]ur|[Mm]y|[Tt]hat|[Oo]ne) (?:[\w-]+ ){0,2}${child}|${aged}) (?:who |that )?(?:[\w']+ ){0,5}(?:from|at|in) (?:the )?(?:[A-Z][a-z']+ ){1,2}${home}\b`,
);
const inpatient = String.raw`(?:baby|mum|mam|dad|${child}|${aged}|she|he|admitted|born|discharged?|bed \d+)`;
const ward = String.raw`(?:ward [A-Z]?\d+|(?:[A-Z][a-z]+|[A-Z]{3,}) ward|NICU|SCBU|nicu|scbu|maternity|children's ward|A&E|intensive care|neonatal)`;
const when = String.raw`(?:since|admitted|born|bed \d|going home|discharged?|transferred|moved)`;
const onWard = [
  new RegExp(
    String.raw`\b${inpatient}\b[^.\n]{0,30}\b${ward}(?![a-z])[^.\n]{0,40}\b(?:${when}|the \d{1,2}(?:st|nd|rd|th)|for \w+ weeks?)\b`,
  ),
  /\b[Ww]ard \d+,? bed \d/,
  /\b(?:[Tt]he|[Oo]ur) ward \d+ (?:baby|girl|boy|lad|lass|mum|twins)\b/,
  new RegExp(
    String.raw`\b(?:${aged}|lad|lass|girl|boy|baby|yp)(?: is| who is|'s)? (?:in|on) (?:the )?(?:[A-Z][a-z]+|[A-Z]{4,}) ward\b`,
  ),
];
/** "on NICU since the 14th", where the child is nobody's in particular. */
const inGeneralCare = /\b(?:babies|mums|children|families|parents|people|policy|protocol)\b/i;

/** What holds for every child, and a town's whole population, is let through. */
export function isChildInPlace(text: string): boolean {
  return text.split(/[!?\n]|\.(?= [A-Z])/).some(isOneChildThere);
}

function isOneChildThere(part: string): boolean {
  if (general.test(part)) return false;
  return (
    inHome.test(part) ||
    (!inGeneralCare.test(part) && onWard.some((shape) => shape.test(part))) ||
    atNamed.some((shape) =>
      Array.from(part.matchAll(shape)).some(({ groups }) => isNarrow(groups?.place)),
    )
  );
}

/** A council or a county is too wide to find anybody in. */
function isNarrow(place = ''): boolean {
  return !places.has(place.toLowerCase());
}
