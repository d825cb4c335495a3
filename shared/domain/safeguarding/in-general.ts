/** Sees when words speak of any child, in a rule, a card or a course, rather than of one: "what to do if a child …". */

const documents = [
  'forms?|templates?|polic(?:y|ies)|protocols?|procedures?|process|pathways?|leaflets?|cards?|posters?|packs?|tool ?kits?|training',
  'courses?|refreshers?|sessions?|workshops?|webinars?|videos?|interviews?|meetings?|panels?|flow ?charts?|check ?lists?|paperwork',
  'guidance|guides?|documents?|statements?|box(?:es)?|surveys?|questionnaires?|questions?|awareness|sections?|modules?|quiz|strategy',
  'books?|blogs?|reports?|letters?|plans?|emails?|apps?|systems?|projects?|services?|groups?|clinics?|conferences?|screening|budgets?',
  'licen[cs]es?|glossary|scripts?|scenarios?|role ?play|steps|advice|tips',
].join('|');
const stories =
  'video|film|podcast|case study|poem|novel|drama|play|webinar|scr|spr|lcspr|csarp|case review|practice review|learning review|audit|inquiry|research|session|talk|training|exercise|scenario';

const inDoubt = '(?:sure|know|unsure|idea|wonder|wondering|worried|tell|check|see)';
const anyOne = '(?:an?|the|any|your|each|every|another|one)';

const ifAnyOne = new RegExp(
  ` (?<!${inDoubt} )(?:if|when|whenever|where|unless|once) (?:${anyOne} (?:[^ ]+ ){0,3})?$`,
);
/** "a room where mums make disclosures". */
const whereAny =
  / (?<!(?:sure|know|unsure|idea|worried|tell|see) )(?:if|when|whenever|where|once) (?:[^ ]+ )?(?:mums|dads|parents|children|kids|families|people|teenagers|carers|teens) $/;
/** What could happen to anybody in a room is no telling of it. */
const couldBeHurt =
  /^(?:the |a )?(?:toddler|child|baby|kid|children|kids|someone|somebody) (?:could|might|can) (?:get|be|fall|trip)(?: [^ ]+)? /;
/** A form that "forces us to lie" is a bad form. */
const thingDoes =
  / (?:templates?|forms?|systems?|software|computer|box|field|drop down|mosaic|liquidlogic|lcs|ics|eclipse|printer|laptop|wifi|photocopier|spreadsheet) (?:that |which |just |always |keeps |is |are )?$/;
const oneInMind = /^(?:i|he|she|they|them|his|her|my|this|that|these|those|somename) /;
const happened =
  /^[^.]{0,80} (?:today|tonight|yesterday|last night|last week|this (?:morning|afternoon|evening|week)|just now|right now) /;

const whatToDo =
  '(?<!(?:not know|no idea|not sure|unsure|know) )(?:what to (?:do|say|ask|write)|who to (?:ring|call|tell|phone)|how to [^ ]+)';
/** Why somebody is late is no telling of it: "late after seeing a bruised child, so let us move the meeting". */
const beingLate =
  / (?:late|delayed|held up|behind) (?:[^ ]+ )?(?:after|from|by|because of|due to|with) (?:[^ ]+ ){0,7}$/;
const movingOn =
  / (?:move|moved|rearrange|swap|cover|start|push|put back|rebook|rota|meeting|debrief) /;

const instruction = new RegExp(
  [
    ` (?:${whatToDo}|${documents})`,
    ' (?:[^ ]+ ){0,3}(?:if|when|whenever|where|that|unless|whether) (?:[^ ]+ ){0,8}$',
    `| (?:${stories}) (?:about|of|on|where) (?:[^ ]+ ){0,5}$`,
  ].join(''),
);

const documentBehind = new RegExp(`^(?:[^ .]+ )?(?:${documents}|drawer|workers?) `);
const documentAhead = new RegExp(
  ` (?:${documents}) (?:[^ .]+ ){0,2}(?:about|on|of|for|says?|called|asks?) (?:[^ .]+ )?$`,
);

const clauseReach = 120;
const nameReach = 40;

/** Looks back from `at`, where the phrase begins, no further than its own clause. */
export function isInGeneral(words: string, at: number): boolean {
  const lead = ` ${words.slice(Math.max(0, at - clauseReach), at)}`.split(' . ').at(-1) ?? '';
  const clause = ` ${lead.trimStart()}`;
  const from = words.slice(at, at + clauseReach);
  const isOfAnyone = ifAnyOne.test(clause) && !oneInMind.test(from) && !happened.test(from);
  const isLate = beingLate.test(clause) && movingOn.test(from);
  const isOfMany = whereAny.test(clause) || (couldBeHurt.test(from) && !happened.test(from));
  return isOfAnyone || isOfMany || isLate || thingDoes.test(clause) || instruction.test(clause);
}

/** "bruise form", "the form asks about bruises". */
export function isInDocumentName(words: string, at: number, length: number): boolean {
  const end = at + length;
  return (
    documentBehind.test(words.slice(end, end + nameReach)) ||
    documentAhead.test(words.slice(Math.max(0, at - nameReach), at))
  );
}
