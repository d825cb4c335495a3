/** Sees a bare number that can only be somebody's in a record system: "it wont open 4471902 since he moved" (P3). */
const bare = String.raw`(?<![\w£$€.,:/#+@-])(?<!\d )(?<id>[A-Z]?\d{6,9})(?![\w%]|[.,:/-]\d)`;
const bareId = new RegExp(bare, 'g');

/** Whose it is, or where it is kept. */
const person =
  /\b(?:he|she|him|his|her|hers|mum|mam|dad|nan|kids?|child|boy|girl|lad|lass|baby|siblings?|brothers?|sisters?|yp|young person|famil(?:y|ies)|carers?|chronolog(?:y|ies)|visits?|case ?notes?|mosaic|liquid ?logic|lcs|ehm|eclipse|azeus|care ?first|rio|systmone|episode|worker|allocat(?:ed|ion)|referral|assessment|conference|placement|contact|duplicate record|record|file|dobs?|surname)\b/i;
/** What is done with one: "wont let me merge", "cant open", "unlock". */
const handled =
  /\b(?:open|opens|opening|merg(?:e|ed|es|ing)|unlock(?:ed)?|duplicate|find|close|reopen|load|search(?:ed|ing)?|look up|pull up|chronology (?:for|on)|audited|link(?:ed)?)\b/i;
const otherThings =
  /\b(?:mileage|expenses?|claims?|error|ticket|incident|invoice|order|budget|cost|code|po|purchase|form|forms|pins|pin (?:number|code|for|is)|(?:the|a|my|your|new|door) pin|passcode|password|meeting|staff|payroll|employee|badge|laptop|asset|device|serial|printer|photocopier|scanner|helpdesk|service ?desk|servicenow|vacancy|job|document|room|phone|ext(?:ension)?|switchboard|clicks?|words|pounds|quid|\d (?:people|families)|year|report|charity|company|licen[cs]e|version|fax|dial|ni|national insurance|number for|line is)\b/i;
const itDesk = /\bIT\b/;
const round = /0{3}$/;
const shortId =
  /\b(?:file|client|pupil|child|case|P-?number|pnumber|person)(?: (?:no\.?|number|id|is))?[ :#-]{1,2}(?!(?:19|20)\d\d\b)(?!\d*00\b)\d{4,8}\b(?! (?:forms?|famil|child|people|visits|hours|times|pages|words))/i;
const letterAndDigits = /(?<![\w/.-])(?!SC-)[A-Z]{1,2}-?\d{6,9}(?![\w-])(?! (?:form|ticket))/;
/** "under reference KCC/CS/55812". */
const slashed =
  /\b(?:[A-Z]{2,5}\/[A-Z]{1,5}\/\d{4,8}|(?:refs?|references?|file|case|under|famil(?:y|y's))\b[^.\n\d]{0,14}\b(?!SC\b|INC\b|REQ\b)[A-Z]{2,5}\/\d{4,8})\b/;
/** A prison's number for whoever is held there: "A1234BC". */
const prisoner =
  /(?<![\w/.-])[A-Z]\d{4}[A-Z]{2}(?![\w-])(?=[^\n]*\b(?:hmp|hmyoi|yoi|prison|jail|custody|remand)\b)/i;
const passport =
  /\b(?:passport|visa|brp|birth cert(?:ificate)?|licence)\b[^.\n\d]{0,16}\b[A-Z]{0,2}\d{7,9}\b/i;
const said = 'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|dash|slash|stroke|hyphen';
const ending =
  /\b(?:nhs|ni|upn|mosaic|case|record)(?: (?:no\.?|number|num|id))? (?:ends|ending|starts|starting)(?: in| with)? \d{3,}\b/i;
const spelled = new RegExp(
  String.raw`\b(?:case|file|client|record|mosaic|lcs|nhs|person|number|id|ref)\b(?: (?:id|no|number|ref|is|was|for|him|her|it|its|it's|the|as)){0,3}[ ,:]{1,2}(?:(?:\d{1,4}|${said})[ ,-]{1,2}){3,}(?:\d{1,4}|${said})\b`,
  'i',
);

export function isRecordNumber(text: string): boolean {
  return text.split('\n').some((line) => isShapeOfOne(line) || isBareNumber(line));
}

function isShapeOfOne(line: string): boolean {
  if (passport.test(line) || prisoner.test(line) || ending.test(line) || spelled.test(line))
    return true;
  return (
    (shortId.test(line) || letterAndDigits.test(line) || slashed.test(line)) &&
    !otherThings.test(line)
  );
}

function isBareNumber(line: string): boolean {
  if (!/\d{6}/.test(line) || otherThings.test(line) || itDesk.test(line)) return false;
  return (
    (person.test(line) || handled.test(line)) &&
    Array.from(line.matchAll(bareId)).some(({ groups = {} }) => !round.test(groups.id ?? ''))
  );
}
