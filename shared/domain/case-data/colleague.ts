/** Tells a colleague from a child or parent by what stands beside a name: a role, a team, a piece of work. */
import { countChildhood, countWork } from './signs-of-work.ts';
import { noWord, plainWords, type Word } from './words.ts';

const roles = [
  'workers?|managers?|practitioner|officer|lead|chair|supervisor|senior|director|admin|administrator|student|apprentice|iro|asye|sw|ssw|tm',
  'assistant|advisor|adviser|advocate|co-?ordinator|educator|teacher|head|nurse|midwife|senco|hv|gp|dr|doctor|pc|sgt|sergeant|inspector|facilitator',
  'champion|mentor|buddy|colleagues?|clerk|receptionist|commissioner|trainer|deputy|consultant|psychologist|therapist|interpreter|councillor|cllr',
  'volunteer|starter|steward|rep|trainee|reverend|principal|analyst|planner|team|teammate|boss|lawyer|barrister|link|host|secretary|caretaker|scribe',
].join('|');
const departments = [
  'support|finance|it|hr|legal|commissioning|housing|health|education|mash|admin|duty|fostering|edt|procurement|payroll|participation|performance',
  'comms|communications|facilities|reception|centre|help|camhs|ofsted|barnardos?|teams?|hub|office|desk|training|quality|transport|services?|probation',
  'police|cafcass|library|council|unison|panel|yot|yjs|practice|post|property|estates|digital|data|payments|hall|civic|complaints|audit|policy|projects?',
  'surgery|cabinet|union|switchboard|learning|school|protection',
].join('|');
/** "in business support", "from the youth team", "at County Hall". */
const inDepartment = `(?:, |\\( ?)?(?:in|from|at|of|on|with|over in|down in|up in) (?:\\S+ ){0,3}(?:${departments})`;
const asRole = `(?:(?:, |\\( ?|- |(?:, )?(?:our|the|a|an|my|who is|is our|is the|is a|is|as|now|new) )(?:\\S+ ){0,3})?(?:${roles})`;

const roleBefore = new RegExp(`^(?:${roles})$`);
const markAndRoleBefore = new RegExp(`(?:^| )(?:${roles}) [,:(-]$`);
const roleAfter = new RegExp(`^(?:${asRole}|${inDepartment})(?= |$)`);
const withMe = /^(?:and|&|n|\+) (?:i|me|myself|us)(?= |$)/;
const isOurs =
  /^(?:is|was|as) (?:our|my) (?!\d|boy|girl|lad|yp|child|young|kid|little|baby|foster|care|oldest|youngest)/;

const thanked =
  /(?:^| )(?:thanks?|thank you|thanks to|well done|kudos to|shout ?out to|big up|credit to|praise|owner :|hosted by|led by|run by|chaired by|typed by|@|me and|i and|shadow|shadowed|nominate|copy in|cc|cc'?ing|ccing|copying in)$/;
const worksWith =
  /(?:^| )(?:(?:do|try|trial|test|share|swap|agree|agreed|written|wrote) (?:it |this |that |them )?with|from|email|emailed|message|invite|contact|cover for|covering for|cover|buddy up with|swap with|pairs? with)$/;
const told =
  /(?:^| )(?:get|see|tell|told|speak to|spoke to|talk to|talked to|check with|give|gave|ask|asked|let)$/;
const toldWhat = /^(?:to|about|if|whether|for|how|when|know|on board|involved|and|the|[.,!?]|$)/;
const saidSo = /^(?:said|says|reckons|suggested|pointed out|did|does)/;
const does = /^(?:(?:and|&) \S+ )?to (?!be|have|see|go|get|meet)/;

const whereChildrenAre = new Set(
  `home school contact placement nursery hospital care abroad there here his her the being going registration class mum mums dad
   dads nan nans respite college court first last half nine ten risk night lunch break`.split(
    /\s+/,
  ),
);

const [wordsBefore, wordsAfter] = [7, 14];
const sentenceEnd = /^[.!?\n]$/;

/** Whether the name at `at`, of `length` words, is more likely somebody's who works here. */
export function isColleague(words: readonly Word[], at: number, length = 1): boolean {
  return hasRole(words, at, length) || isAtWork(words, at, length);
}

/** A role or a team, or thanks: said outright. */
export function hasRole(words: readonly Word[], at: number, length = 1): boolean {
  const before = plainWords(words, at - 4, at);
  const after = plainWords(words, at + length, at + length + 6);
  return (
    roleBefore.test(words[at - 1]?.plain ?? '') ||
    markAndRoleBefore.test(before) ||
    [roleAfter, withMe, isOurs].some((sign) => sign.test(after)) ||
    thanked.test(before)
  );
}

/** A child's signs near it weigh as much as work's, and one of each is doubtful. */
function isAtWork(words: readonly Word[], at: number, length: number): boolean {
  const near = nearWords(words, at, length);
  const [works, children] = [countWork(near), countChildhood(near)];
  if (children > 0) return works > children;
  return works > 0 || isTold(words, at, length) || isFromDepartment(words, at + length);
}

/** "ask Jo to", "let Grace know", "Priya to sit in", but not "let Ruby choose". */
function isTold(words: readonly Word[], at: number, length: number): boolean {
  const before = plainWords(words, at - 4, at);
  const after = plainWords(words, at + length, at + length + 3);
  if (/(?:^| )(?:as|like|what) $/.test(`${before} `) && saidSo.test(after)) return true;
  return worksWith.test(before) || does.test(after) || (told.test(before) && toldWhat.test(after));
}

/** "Ian from property will …": in lower case, and no place a child comes from. */
function isFromDepartment(words: readonly Word[], at: number): boolean {
  const [from, where] = [words[at] ?? noWord, words[at + 1] ?? noWord];
  const isPlace = /^\p{Ll}{3,}$/u.test(where.text) && !whereChildrenAre.has(where.plain);
  return /^(?:from|at)$/.test(from.plain) && isPlace;
}

/** The name's own sentence, as far as what is near tells. */
function nearWords(words: readonly Word[], at: number, length: number): string {
  const before = words.slice(Math.max(0, at - wordsBefore), at);
  const after = words.slice(at + length, at + length + wordsAfter);
  const from = before.findLastIndex(({ text }) => sentenceEnd.test(text)) + 1;
  const to = after.findIndex(({ text }) => sentenceEnd.test(text));
  const near = [...before.slice(from), ...(to < 0 ? after : after.slice(0, to))];
  return near.map(({ plain }) => plain).join(' ');
}
