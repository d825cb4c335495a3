/**
 * Takes off a line what is only said to the bot before what is wanted of it: "hi, could you please …". Fewer than the
 * lead-ins of whole lines, because what follows may be anything: "we need to log every visit twice" is a sentence.
 */

const greeting =
  '(?:hi|hello|hey|hiya|heya|morning|afternoon|good morning|good afternoon|evening)(?:\\s+(?:there|again|bot|small changes))?';
const polite =
  "please|aye|reyt|pls|plz|kindly|just|so|and|also|now|then|um+|er+m?|right|ok|okay|oh|sorry|yes|yeah|quick one|quickly|bot|can (?:you|u|i)|could (?:you|u|i)|would you|will you|may i|i want to|i wanna|want to|wanna|i['’]?d like to|i would like to|would like to|i wish to|i should like to|i should be grateful if you would|i would be grateful if you would|i wonder if you could|might i|would you be so kind as to|i['’]?m trying to|trying to|let me|help me(?: to)?|how do i|how can i|where do i|i need to|need to|can you help me(?: to)?|do you mind|would you mind";
const asking = new RegExp(`^(?:${greeting}|${polite})(?=[\\s,.:;!?–—-])[\\s,.:;!?–—-]+`, 'iu');

/** The line, and then the same with less and less before it. */
export function* withoutAsking(typed: string): Iterable<string> {
  let line = typed.trim();
  while (true) {
    yield line;
    const rest = line.replace(asking, '');
    if (rest === line || rest === '') return;
    line = rest;
  }
}

/** Where a wish may have a reason before or after it: "Before I write anything, who can see it?" */
const between =
  /[.?!;…]+(?=\s|$)|,\s+|\s+[–—-]+\s+|\s+(?=(?:because|since|cos|so that|so i|so we|as (?:i|we|my|our|it|they|he|she|the|somebody|someone)|before i|when you|if (?:i|you) (?:may|might|would|could))\b)/iu;

/** A reason is no wish, whatever words it has. */
const isReason = /^(?:because|since|cos|so that|so i|so we|as|before i|after|while|although)\b/iu;

/** The parts of a line that has more than one, as they were typed. */
export function toClauses(typed: string): readonly string[] {
  const clauses = typed
    .split(between)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.length < 2 ? [] : clauses.filter((clause) => !isReason.test(clause));
}
