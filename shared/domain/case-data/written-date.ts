/** The shapes in which people type a date, as pattern pieces for the birth-date detector. */

const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const monthName = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?',
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr',
].join('|');
const year = '(?:19|20)[0-9]{2}';
const ordinalDay = `${day}(?:st|nd|rd|th|af|il|ydd|fed)?`;
const named = String.raw`(?:${ordinalDay}[\s.\-/]{0,2}(?:of )?(?:${monthName})|(?:${monthName})[\s.\-]{1,2}${ordinalDay})\b`;

/** A day and month with a year of four digits: "3/4/2015", "2015-04-03", "3rd April 2015", "03 04 2015". */
export const fullDate = [
  String.raw`(?:${day} ?[/.\-\\] ?${month}|${month} ?[/.\-\\] ?${day}) ?[/.\-\\] ?${year}`,
  `(?:0[1-9]|[12][0-9]|3[01]) (?:0[1-9]|1[0-2]) ${year}`,
  String.raw`${year}[/.\-](?:0[1-9]|1[0-2])[/.\-](?:0[1-9]|[12][0-9]|3[01])`,
  String.raw`${named}[\s.,\-/']{0,3}${year}`,
].join('|');

/** A day and month with a year of two digits: "3.4.15", "3 Apr '15". */
export const shortDate = [
  String.raw`${day} ?[/.\-\\] ?${month} ?[/.\-\\] ?'?[0-9]{2}`,
  '(?:0[1-9]|[12][0-9]|3[01]) (?:0[1-9]|1[0-2]) [0-9]{2}',
  String.raw`${named}[\s.,\-/']{1,3}[0-9]{2}`,
].join('|');

/** A day and month without a year: "3/4", "3 April". */
export const dayAndMonth = [`${day}/${month}`, named].join('|');

/** Written without any break: "030415", "03042015". */
export const unbrokenDate = '(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?[0-9]{2})';

/** "April 2015". */
export const monthAndYear = String.raw`(?:${monthName})[\s.,\-/]{0,2}${year}`;

/** "2015". */
export const yearAlone = year;

const unitDays =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const dayInWords = `(?:(?:twenty|thirty)[ -])?(?:${unitDays})`;
const yearInWords = `(?:nineteen|twenty|two thousand(?: and)?)(?:[ -](?:oh |o )?[a-z]+){1,2}`;

/** "the ninth of june": a day no one writes in figures. */
export const saidDay = String.raw`${dayInWords} (?:of )?(?:${monthName})\b`;

/** "the ninth of June twenty nineteen". */
export const saidDate = `${saidDay},? (?:${yearInWords}|${year})`;

/** "Christmas Day 2013". */
export const feastDay = String.raw`(?:christmas (?:day|eve)|xmas (?:day|eve)|boxing day|new year'?s (?:day|eve)|valentine'?s day|halloween|bonfire night|easter (?:sunday|monday)|st david'?s day)\b`;
