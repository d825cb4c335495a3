/** Sees when a phrase speaks of any child, in a rule, a card or a course, rather than of one: "what to do if a child …". */

const asking = '(?<!(?:sure|know|unsure|idea|wonder|wondering|worried|tell|check|see) )';
const condition = `${asking}(?:if|when|whenever|where|unless|once)`;
const anyOne = '(?:an?|the|any|your|each|every|another|one)';

const ifAnyOne = new RegExp(` ${condition} (?:${anyOne} (?:[^ ]+ ){0,3})?$`);
const oneInMind = /^(?:i|he|she|they|them|his|her|my|this|that|these|those|somename) /;
const instruction = new RegExp(
  [
    String.raw` (?:(?<!(?:not know|no idea|not sure|unsure|know) )(?:what to (?:do|say|ask|write)|who to (?:ring|call|tell|phone)|how to [^ ]+)|`,
    '(?:check ?list|flow ?chart|card|cards|guide|guidance|script|leaflet|poster|training|course|policy|protocol|procedure|pathway|',
    'scenario|role ?play|quiz|tool ?kit|template|form|forms|section|box|question|questions|steps|process|advice|tips|refresher|workshop))',
    ' (?:[^ ]+ ){0,3}(?:if|when|whenever|where|that|unless|whether) (?:[^ ]+ ){0,8}$',
    '| (?:video|film|podcast|case study|poem|novel|drama|play|webinar) (?:about|of|on|where) (?:[^ ]+ ){0,5}$',
  ].join(''),
);
const reach = 120;

/** Looks back from where the phrase begins, no further than its own clause. */
export function isAboutPaperwork(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at);
  const clause = before.slice(before.lastIndexOf(' . ') + 1);
  const lead = clause.startsWith('. ') ? clause.slice(1) : ` ${clause.trimStart()}`;
  if (instruction.test(lead)) return true;
  return ifAnyOne.test(lead) && !oneInMind.test(words.slice(at, at + 12));
}
