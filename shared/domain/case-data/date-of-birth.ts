/** Sees dates of birth: those said to be one, and past dates that can hardly be anything else (P3). */
import {
  dayAndMonth,
  feastDay,
  fullDate,
  monthAndYear,
  saidDate,
  saidDay,
  shortDate,
  unbrokenDate,
  yearAlone,
} from './written-date.ts';

const birthDate = String.raw`\b(?:d ?[./]? ?o ?[./]? ?b\b\.?|dates? of birth|birth ?dates?|dyddiad geni)`;
const link = String.raw`(?:[\s:;=.,()\-*'"~]|\b(?:is|was|being|given|recorded|shown|as|on|in|approx|about|around|circa|c|the|of|for|him|her|his|child|baby|mum|dad)\b){0,12}`;
const end = '(?![0-9])';
const anyDate = [fullDate, shortDate, dayAndMonth, monthAndYear, saidDay, feastDay].join('|');
const age = String.raw`(?:\d|1\d|2[0-5]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;

/** No date is without one of these; most text has none, and one look tells. */
const signOfDate = new RegExp(`[0-9]|${saidDay}|${feastDay}`, 'i');

/** After one of these, any date is one of birth. */
const leads = [
  String.raw`(?<!\b(?:babies|children|those|people|anyone|everyone|pupils) )\b(?:new)?born${link}`,
  String.raw`\b(?:ganwyd|ganed|geni)${link}(?:ar )?`,
  String.raw`\b(?:turn(?:s|ed|ing)?|(?:he|she|who|they|child|boy|girl|lad|lass|yp|twin|brother|sister|baby|son|daughter)(?:'s|s| is| was| will be| are)) (?:just )?${age} (?:years old )?on (?:the )?`,
  String.raw`\b${age} ?(?:yrs?|yo|years old) on (?:the )?`,
  String.raw`\b(?:his|her|their|child'?s|boy'?s|girl'?s|lad'?s|${age}(?:st|nd|rd|th)) birthday (?:(?:is|was|falls|on|being) ){1,2}(?:the )?`,
  String.raw`\b(?:baby|bub|twins|babies) (?:came|arrived|was delivered|were delivered)(?: early| late)? on (?:the )?`,
].map((lead) => new RegExp(lead, 'gi'));
const birthLead = new RegExp(`${birthDate}${link}`, 'gi');
/** Looked for where a lead ends: one pattern for all of them, as this one takes long to be made. */
const dateHere = new RegExp(`(?:${anyDate})${end}`, 'iy');
const shorterHere = new RegExp(`(?:${unbrokenDate}|${yearAlone})${end}`, 'iy');

const stated = [
  String.raw`\bbirthday(?:'s)?[\s:=(\-]{1,3}(?:(?:is|was|on) ){0,2}(?:the )?(?:${fullDate}|${shortDate})${end}`,
  String.raw`(?<!\b(?:from|since|by|on|until|before|after) )(?<![0-9/.\-])(?:${fullDate}|${shortDate})[\s(,:\-]{0,3}(?:(?:is|was|=|as) )?(?:(?:his|her|their|the|child's) )?(?:${birthDate}|birthday\b)`,
].map((pattern) => new RegExp(pattern, 'i'));

const writtenOut = new RegExp(`(?:${saidDate})`, 'gi');
const laterYear =
  /\b(?:twenty|two thousand(?: and)?)[ -](?:twenty[ -](?:four|five|six|seven|eight|nine)|thirty)|\b20(?:2[4-9]|[3-9]\d)/i;

const unsaidDate = new RegExp(String.raw`(?<![0-9/.\-])(?:${fullDate})${end}`, 'gi');
const yearOfDate = /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/;
const shortDateForm =
  /(?<![0-9/.-])(?<day>[0-9]{1,2})(?<mark>[/.-])(?<month>[0-9]{1,2})\k<mark>(?<year>[0-9]{2})(?![0-9/\-%]|\.[0-9]| ?-? ?(?:min|hour|day|week|month|year|people|famil|child|pages|build|version|release))/gi;

const earliest = 1920;
const latest = 2023;

const ordinaryLead =
  /\b(?:since|from|until|till|to|by|before|after|dated|posted|updated|reviewed|revised|published|issued|effective|launched|introduced|started|signed|agreed|approved|commencing|expired|version|policy|guidance|protocol|as of|in force|between [^\n]{4,24} and|between)(?: (?:on|in|of|the|from))?[ :]*$/i;
const countedLead =
  /\b(?:years?|yrs?|weeks?|wks?|rooms?|steps?|pages?|forms?|sections?|questions?|items?|ages?|aged|version|v)[ :]*$/i;
const leadLength = 48;

/**
 * Refused: any date after "dob", "born" and the like or before "dob"; and, with nothing said, a day-precise date
 * of the years 1920 to 2023 ("14/02/2013", "14/02/13", "14 February 2013").
 * Let through: later dates (they are when the change happens), a past date after words such as "since", "reviewed"
 * or "policy", day and month alone, month and year alone, "children born after …". There is no clock here, so the
 * last year is fixed: dates of 2024 and later need the word.
 */
export function hasDateOfBirth(text: string): boolean {
  if (!signOfDate.test(text)) return false;
  return (
    leads.some((lead) => isBefore(lead, dateHere, text)) ||
    isBefore(birthLead, dateHere, text) ||
    isBefore(birthLead, shorterHere, text) ||
    stated.some((pattern) => pattern.test(text)) ||
    hasUnsaidBirthDate(text)
  );
}

function isBefore(lead: RegExp, date: RegExp, text: string): boolean {
  return Array.from(text.matchAll(lead)).some(({ index, 0: said }) => {
    date.lastIndex = index + said.length;
    return date.test(text);
  });
}

function hasUnsaidBirthDate(text: string): boolean {
  return (
    Array.from(text.matchAll(writtenOut)).some((match) => isWrittenOut(text, match)) ||
    Array.from(text.matchAll(unsaidDate)).some((match) => isFullBirthDate(text, match)) ||
    Array.from(text.matchAll(shortDateForm)).some((match) => isShortBirthDate(text, match))
  );
}

function isFullBirthDate(text: string, { index, 0: date }: RegExpExecArray): boolean {
  const year = Number(yearOfDate.exec(date)?.[0]);
  return year >= earliest && year <= latest && !ordinaryLead.test(leadUpTo(text, index));
}

function isWrittenOut(text: string, { index, 0: date }: RegExpExecArray): boolean {
  return !laterYear.test(date) && !ordinaryLead.test(leadUpTo(text, index));
}

/** Two-digit years: slashes ("14/2/13"), or dots and dashes with every number in two digits ("14.02.13"). */
function isShortBirthDate(text: string, { index, groups = {} }: RegExpExecArray): boolean {
  const { day = '', mark = '', month = '', year = '' } = groups;
  const lead = leadUpTo(text, index);
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const isDate = d >= 1 && d <= 31 && m >= 1 && m <= 12 && (y <= 23 || y >= 30);
  const isCounting = m === d + 1 && y === m + 1;
  const isPadded = day.length === 2 && month.length === 2;
  return (
    isDate &&
    !isCounting &&
    (mark === '/' || isPadded) &&
    !ordinaryLead.test(lead) &&
    !countedLead.test(lead)
  );
}

function leadUpTo(text: string, index: number): string {
  return text.slice(Math.max(0, index - leadLength), index);
}
