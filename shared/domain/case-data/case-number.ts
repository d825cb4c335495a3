/** Sees the numbers by which a child, family or case is known in a record system, a court or a school (P3). */
import { isRecordNumber } from './record-number.ts';

const subject =
  "case|client|family|child(?:ren)?(?:'?s)?|young person(?:'?s)?|yp|service user|person|pupil|patient|referral";
const relative =
  "sibling(?:'?s)?|mum(?:'?s)?|dad(?:'?s)?|parent(?:'?s)?|baby(?:'?s)?|his|her|their";
const system =
  'lcs|ics|eh[mr]|mosaic|liquid ?logic|care ?first|care ?director|care ?works|eclipse|azeus|framework-?i|protocol|wccis|synergy|capita one|systmone|system one|rio|cp-?is|charms';
const record =
  'record|file|court|claim|hospital|crime|police|cad|passport|visa|home office|upn|uln|uin|urn|crn';
const reference = 'refs?|references?|ids?|identifiers?';
const numberWord = String.raw`(?:(?:numbers?|nos?|num|nr|${reference})\b\.?|#)`;
const partOfRecord = '(?:file|record|system|case|person|client|child|family)';
const filler =
  'is|was|for|the|this|that|his|her|their|family|child|mum|dad|now|of|ending|starting|beginning|with';
const link = String.raw`(?:[\s:#=.,()\-'"]|\b(?:${filler}|(?:in|on) (?:${system}))\b){0,10}`;

const numbered = new RegExp(
  String.raw`\b(?:(?:${subject}|${system}|${record})[\s\-_]?(?:${partOfRecord}[\s\-_]?)?(?:${numberWord} ?){1,2}|(?:${relative}) (?:${partOfRecord} )?(?:${reference})\b|rhif achos|cyfeirnod achos)${link}`,
  'gi',
);
const known = new RegExp(
  String.raw`\b(?:(?:${subject}|${system}|upn|uln|urn|crn|pid)(?: (?:file|record|case))?|ids?(?: (?:no\.?|number|is|was))?)[\s:#=(\-]{1,3}`,
  'gi',
);
const before = new RegExp(
  String.raw`(?<![\w£.,:/-])(?!\d*00\b)\d[\d/-]{3,11}\d (?:on|in|from|into) (?:${system})\b`,
  'i',
);
const nextId =
  /(?:[A-Za-z]{1,6}[/-]?|[A-Z]{1,4} )?\d[\dA-Za-z]{0,15}(?:[/-][\dA-Za-z]{1,12}){0,3}(?: \d{2,6}\b){0,3}(?!%)/y;

/** Six to eight digits that happen to a child: "733190 was reopened", "P0039174 and P0039175 are the same child". */
const bare = String.raw`(?<![\w£$.,:/#+-])(?<id>[A-Z]{0,3}\d{6,9})(?![\w%]|[.,:/-]\d)`;
const child =
  'child|kid|person|family|young person|yp|boy|girl|lad|lass|baby|brother|sister|sibling|twin|mum|mam|dad';
const happening =
  're-?opened|reallocated|unallocated|stepped (?:up|down)|merged|de-?registered|duplicated?|nfa(?:d|ed)?|has (?:a|no|two|three|\\d) (?:new )?(?:workers?|social workers?|chronolog|plans?|siblings?)|went (?:to conference|missing)|on an? (?:cp|cin|lac) plan';
const unlabelled = [
  `${bare} (?:(?:was|is|were|are|got|has|have|been|being|keeps|just|needs?|to be) ){0,3}(?:${happening})`,
  String.raw`${bare}(?:,? (?:and|&) [A-Z]{0,3}\d{6,9})? (?:is|are|being) (?:(?:both|all|the|same|one|a|really) ){0,3}(?:${child}|brothers|sisters|siblings|twins|families)\b`,
  `${bare},? (?:his|her|their|the child|mum|dad|sibling)s? `,
  String.raw`\b(?:he|she|they)(?:'s|s| is|'re| are|)(?: number| no| under)? ${bare}`,
  String.raw`${bare} (?:and|&|with) (?:(?:his|her|their|the) )(?:\w+ )?(?:${child})s?\b`,
  String.raw`\b(?:${child})s?(?: (?:is|are|was))? ?[,(:-]? ?${bare}`,
].map((shape) => new RegExp(shape, 'gi'));

const courtCase = /(?<![a-z0-9])[a-z]{2} ?\d{2} ?[a-z] ?\d{5}(?!\d)/i;
const pupilNumber = /(?<![a-z0-9])[a-z] ?\d{11}[\da-z](?![a-z0-9])/i;

const ticket = /^(?:sc-|inc|ritm|chg|req|tkt|sr|task)-?\d/i;
const phone = /^(?:0|44)\d{9,}$/;
const count = /^(?:(?:19|20)\d\d|\d+(?:st|nd|rd|th|am|pm)|\d*000)$/i;
const otherLead =
  /(?:\bIT|\b(?:ticket|incident|help ?desk|service ?desk|servicenow|microsoft|supplier|meeting|staff|employee|badge|laptop|asset|device|form|order|invoice|vacancy|job|document|room|printer|software|call))(?: (?:gave|me|us|raised|logged|a|the|as|under|with|has|is|their|our|new)){0,4} $/i;
const otherTail =
  /^ (?:for|on|to|opens) (?:the |our )?(?:photocopier|printer|scanner|door|laptop|building|room|alarm|phone|wifi|car park|gate|lift|kitchen|safe|badge)/i;
const leadLength = 48;

/**
 * "case number", "client id", "Mosaic ref" … before an id of four digits or more; a person or a system's name alone
 * before five or more; family court numbers (ZW21C00123) and pupil numbers (UPN) anywhere.
 * IT tickets, meeting ids, staff ids and our own SC-12 are let through, and so are years and round thousands.
 */
export function hasCaseNumber(text: string): boolean {
  return (
    courtCase.test(text) ||
    pupilNumber.test(text) ||
    before.test(text) ||
    isRecordNumber(text) ||
    isUnlabelledId(text) ||
    isFollowedById(text, numbered, isIdAfterNumberWord) ||
    isFollowedById(text, known, isIdOnItsOwn)
  );
}

function isUnlabelledId(text: string): boolean {
  return unlabelled.some((shape) =>
    Array.from(text.matchAll(shape)).some(({ index, groups = {}, 0: words }) => {
      const id = groups.id ?? '';
      const at = index + words.indexOf(id);
      return !isOtherNumber(id) && !otherLead.test(text.slice(Math.max(0, at - leadLength), at));
    }),
  );
}

function isFollowedById(
  text: string,
  label: RegExp,
  isId: (id: string, label: string) => boolean,
): boolean {
  return Array.from(text.matchAll(label)).some(({ index, 0: words }) => {
    const id = idAt(text, index + words.length);
    const lead = text.slice(Math.max(0, index - leadLength), index);
    const tail = text.slice(index + words.length + id.length);
    return isId(id, words) && !isOtherNumber(id) && !otherLead.test(lead) && !otherTail.test(tail);
  });
}

function idAt(text: string, at: number): string {
  nextId.lastIndex = at;
  return nextId.exec(text)?.[0] ?? '';
}

function isOtherNumber(id: string): boolean {
  return ticket.test(id) || count.test(id) || phone.test(id.replace(/\D/g, ''));
}

function isIdAfterNumberWord(id: string, label: string): boolean {
  const digits = id.replace(/\D/g, '').length;
  if (/^[a-z]/i.test(id)) return digits >= 3;
  return digits >= (/numbers/i.test(label) ? 5 : 4);
}

function isIdOnItsOwn(id: string): boolean {
  return (
    /^(?:[A-Z]{1,4}[/-]?)?\d{5,}/.test(id) ||
    /^\d{2}[/-]\d{5,}/.test(id) ||
    /^[A-Z]{2,4}[/-]\d{4,}/.test(id)
  );
}
