/** Sees one child by their school or year: "Kayden in year 4", "the boy at St Cuthman's primary" (P3). */
import { isGivenName } from './name.ts';
import { capitalWord, noWord, plainWords, toWords, type Word } from './words.ts';

const schoolWord =
  'primary|academy|school|high|juniors?|infants?|comp|comprehensive|grammar|college|nursery|secondary';
const namedSchool = new RegExp(
  String.raw`\b(?:(?:St\.?|Saint|Ysgol) [A-Z]|(?:${capitalWord} ){1,3}(?:${toEitherCase(schoolWord)})\b)`,
);
const oneChild =
  /\b(?:the|our|my|one|this|that|a|two|three|his|her|year \d{1,2}|yr ?\d{1,2})(?: (?!any|every|each)[\w-]+){0,2} (?:boy|girl|lad|lass|child|kid|yp|young person|pupil|bairn|sisters?|brothers?|twins|siblings)\b|\b(?:twins|siblings|brothers|sisters) (?:at|in|both|all) |\b(?:two|three|2|3) (?:lads|boys|girls|kids|children|brothers|sisters|bairns)\b/i;
const yearSomewhere = /\bin (?:year|yr) ?(?:\d{1,2}|[a-z]+) at (?:the )?[A-Z]/;
const inGeneral =
  /\b(?:every|each|any|all|per|most|some) (?:[\w-]+ ){0,2}(?:boy|girl|lad|child|kid|yp|pupil|young person|sibling)|\b(?:child|boy|girl|kid)(?:'?s)? (?:group|friendly|protection|minding|centred|in need|voice)/i;

const yearGroup =
  /(?:^| )(?:(?:year|yr|yrs|y) (?:[1-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?! (?:of|in|into|budget|plan|pilot|report|review|cycle|and \d))|in reception(?! (?:desk|staff|area|team|to|for|at|is|who))|reception class|(?:mr|mrs|miss|ms) \w+ class|form \d)(?= |$)/;
const atSchool = new RegExp(
  `^(?:(?:is |goes |who is |who goes )?(?:in|at|to) )(?:[a-z'-]+ ){1,3}(?:${schoolWord})(?= |$)`,
);
const staff =
  /\b(?:teacher|head|senco|nurse|link|lead|worker|manager|governor|receptionist|secretary|tutor|ta|assistant|practitioner|officer|apprentice\w*|students?|asye|degree|course|training|uni|university|msc|qualified|team|service|trainee)\b/;
const reach = 7;

/** A colleague "in her 3rd year", "the head at Oakmere High" and "every child at …" are let through. */
export function isChildAtSchool(text: string): boolean {
  return isNameAtSchool(toWords(text)) || isOneChildAtSchool(text);
}

function isOneChildAtSchool(text: string): boolean {
  return text
    .split(/[!?\n]|\.(?= [A-Z])/)
    .some(
      (part) =>
        (namedSchool.test(part) || yearSomewhere.test(part)) &&
        oneChild.test(part) &&
        !inGeneral.test(part),
    );
}

function isNameAtSchool(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if (!isGivenName(word) || (words[at - 1] ?? noWord).plain === 'st') return false;
    const rest = plainWords(words, at + 1, at + 1 + reach);
    const [said] = yearGroup.exec(rest) ?? atSchool.exec(rest) ?? [];
    return said !== undefined && !staff.test(upToAndAfter(rest, said));
  });
}

/** The two words behind it may still make a teacher of the child. */
function upToAndAfter(rest: string, said: string): string {
  const end = rest.indexOf(said) + said.length;
  return rest.slice(0, end) + rest.slice(end).split(' ').slice(0, 3).join(' ');
}

function toEitherCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|');
}
