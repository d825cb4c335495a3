/** Finds the change or experiment that a short line names, wherever in it that stands, and what is said of it. */
import { findConcernMeant } from '../../domain/safeguarding/figures-of-speech.ts';
import { compileCues } from './compile-cues.ts';
import { newsOfChange, ofChange } from './en-GB-cues-of-change.ts';
import { findLikelyOfNamed, unlessLikelier } from './likely.ts';
import type { Said, Wish } from './said.ts';
import { inEverydayWords } from './spelling/everyday-words.ts';
import { toPlain } from './spelling/plain.ts';

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const named = new RegExp(
  `\\bs ?c(?: dash| number)? ?(?:0*([1-9]\\d{0,8})s?|(${numbers.join('|')}))\\b`,
  'g',
);

const findCue = compileCues(ofChange);
const findNews = compileCues(newsOfChange);

/** The line with `#` in the place of an id; a line that names two changes is about neither. */
export function nameChange(plain: string): {
  readonly plain: string;
  readonly number: number | null;
} {
  const found = new Set(Array.from(plain.matchAll(named), toNumber));
  const [number] = found;
  if (number === undefined || found.size > 1) return { plain, number: null };
  return { plain: plain.replace(named, '#').replace(/\s+/g, ' ').trim(), number };
}

/** Dictated numbers come in words. */
function toNumber([, digits, word = '']: readonly (string | undefined)[]): number {
  return digits === undefined ? numbers.indexOf(word) + 1 : Number(digits);
}

const count = `(\\d{1,3}|${numbers.join('|')})`;
/** Behind a number that counts nothing: "went too soon on 9, can it …". */
const unlessCounted =
  '(?= (?:a|an|and|as|at|back|because|before|but|can|could|did|down|flying|going|has|hows|how|i|if|in|into|is|isnt|it|its|moved|not|now|off|on (?!\\d)|out|please|really|should|so|stuck|thanks|that|then|to (?!\\d)|up|v|vs|was|we|what|when|where|who|will|with|would|yet|you|cos|needs|say|says)\\b|$)';
/** By a bare number. */
const numbered = new RegExp(
  `\\b(?:number ${count}|(?:no|num|change) (\\d{1,3}))s?\\b|(?:hard|big|easy|bother|effort|difficult|work|hassle|faff) is (\\d{1,3})${unlessCounted}|\\b(?:about|bin|bring up|delete|drop|edit|for|hows|looking for|mark|move|moved|moving|on|open|pull|put|rate|remove|reword|scrap|score|see|show|take|tell them|touched|undo|weigh|whos|whats|wheres|show me|show us|sc) (\\d{1,3})s?${unlessCounted}|^(\\d{1,3})s${unlessCounted}`,
);
/** As people speak of a thing they all know. */
const spokenOf =
  /\b(?:the|that|our) (?!(?:new|old|early|other|only|same|first|next|big|right|wrong|last|one|duty|whole|little|young|younger|older|eldest|wee|tiny)\b)(?:(?!\d|(?:so|that|if|because|when|unless|but|end|of|week|stage|level|year|phase|section)\b)\w+ ){1,3}(?<!\b(?:on|in|at|to|for|from|of|by|with|and|or|no|any|every|each) )one\b(?! (?:page|go|place|email|list|day|form|line|slide))|\b(?:my|that|the) last one\b|\bone of (?:mine|ours)\b|\bmines?\b|\b(?:the|that) one i (?:just )?(?:logged|did|put in)\b/;

const mostWordsDescribed = 24;

/** A line that names a change without its id; which one it is, if it is not said by number, is asked. */
export function readDescribed(plain: string): Said | null {
  if (plain.split(' ').length > mostWordsDescribed) return null;
  const match = numbered.exec(plain);
  if (match) {
    const number = toNumber(['', ...match.slice(1).filter(Boolean)].map(inDigits));
    const line = inEverydayWords(plain.replace(match[0], `${match[0].replace(/\w+$/, '')}#`));
    const wish = findCue(line) ?? findNews(line);
    return wish ? { wish, words: '', number, isGuess: true } : null;
  }
  if (!spokenOf.test(plain)) return null;
  const wish = findCue(inEverydayWords(plain.replace(spokenOf, '#')));
  if (wish === null || isOfId(wish)) return null;
  return { wish, words: '', number: null, isGuess: true };
}

function inDigits(number: string | undefined): string | undefined {
  const place = numbers.indexOf(number ?? '');
  return place < 0 ? number : String(place + 1);
}

/** To be found a change takes its id or its words. */
function isOfId(wish: Wish): boolean {
  return wish === 'find' || wish === 'owner' || wish === 'strands';
}

/** What is asked of a change in words not known is answered by all that is known of it. */
const isAsked =
  /^(?:who|whos|what|whats|when|where|wheres|which|how|hows|why|is|are|did|does|do|has|have|can|could|would|will|please|show)\b/;

const leading = /^\s*sc[\s\p{Pd}]*0*[1-9]\d{0,8}(?!\d)(?:['’]?s\b)?[\s.!?:,;\p{Pd}]*/iu;

/** A line that begins with an id tells news, whose words are kept, unless something is asked of the bot in it. */
const asks =
  /^# (?:(?:says|reads|said) .*\b(?:should|instead|meant)\b|(?:has |have |s )?(?:got|had|been given|was given|given) (?:an? |the |its |her |his )(?:\w+ )?(?:yes|no|nod|goahead|signoff|approval|permission|refusal)\b|can|could|would|please|who|whos|whose|what|whats|when|where|wheres|which|how|hows|has|is it|does|should|shouldnt|needs?|has to|take|put|move|pull|bin|delete|scrap|deserves|wants (?:some|a|the|rewording|editing|moving|deleting|weighing|planning|changing|fixing|correcting))\b|\b(?:can|could|will|would) (?:you|i|we)\b|\bplease\b|\b(?:reword|redo|edit|correct|fix|scrap|bin|delete|remove|drop|shove|knock|shift|move|put|take|bring|send|pull|weigh|rate|stick|pop|chuck|nudge|bump|roll|kick|slide) (?:it|that)\b|\b(?:how|where) (?:do|can|could|would|should) i\b|\b(?:i|we) (?:would like|want|need|wish) to (?:write|put|note|add|log|ask|change|edit|fix|move|weigh|plan)\b|\bchange the \w+ on it\b|\b(?:delete|remove|scrap|bin|withdraw)(?: (?:it|please|thanks))?$|\btell (?:them|em|her|him)\b|^# (?:high|low|big|small|little|tiny|massive|easy|hard) (?:impact|effort|effect)\b/;

/** What is wanted is in the sentence that asks for it; the others say why. */
const requests =
  /\b(?:(?:can|could|will|would|may|might) (?:you|i|we)|please|(?:i|we) (?:want|need|wish) to) (?!(?:report|say|tell|let you|announce|confirm|mention|update)\b)/;

/** In words that name the change as well, where there are more sentences than one. */
function readRequest(typed: string): Wish | null {
  const sentences = typed.split(/(?<=[.?!;])\s+/);
  if (sentences.length < 2) return null;
  for (const sentence of sentences) {
    const { plain, number } = nameChange(toPlain(sentence));
    const everyday = inEverydayWords(plain);
    if (number !== null && requests.test(everyday)) return findCue(everyday);
  }
  return null;
}

/** Short notes after an id that are no news: "SC-17 dup. Remove." */
const note =
  /^# (?:\w+ ){0,3}(?:typo|typos|reword|amend|duplicates?|remove|delete|withdraw|scrap|wrong (?:stage|column|word)|back (?:one|a stage)|effort|history|all moves|who|whose|status|details)(?: \w+){0,3}$/;

/** What is said in more words than these is news of it. */
const mostWords = 32;

export function readNamed(typed: string, plain: string, number: number | null): Said | null {
  if (number === null) return null;
  const words = typed.replace(leading, '').trim();
  const isLeading = words !== typed.trim() && words !== '';
  const isShort = plain.split(' ').length <= mostWords;
  const everyday = inEverydayWords(plain);
  const mayAsk =
    isShort &&
    (!isLeading || asks.test(everyday) || note.test(everyday)) &&
    findConcernMeant(typed) === null;
  const asked = mayAsk ? (readRequest(typed) ?? findCue(everyday)) : null;
  const wish = asked
    ? unlessLikelier(asked, everyday)
    : isShort && findLikelyOfNamed(everyday, !mayAsk);
  if (wish && wish !== 'progress.offer') return { wish, words: '', number, isGuess: true };
  if (isShort && !isLeading && (isAsked.test(everyday) || requests.test(everyday)))
    return { wish: 'find', words: '', number, isGuess: true };
  if (isLeading || isShort)
    return { wish: 'progress.offer', words: isLeading ? words : typed.trim(), number };
  return null;
}

const namedExperiment =
  /\b(?:experiment )?ex ?(?:dash |number )?0*([1-9]\d{0,3})s?\b(?! (?:weeks?|months?|years?|days?|hours?|nights?|times|doors|kids|children)\b)|\bexperiment (?:number )?([1-9]\d{0,2})\b/g;

/** The line with `ex #` in the place of an id; a line that names two is about neither. */
export function nameExperiment(plain: string): {
  readonly plain: string;
  readonly number: number | null;
} {
  const found = new Set(
    Array.from(plain.matchAll(namedExperiment), ([, id, spelt]) => Number(id ?? spelt ?? '')),
  );
  const [number] = found;
  if (number === undefined || found.size > 1) return { plain, number: null };
  return { plain: plain.replace(namedExperiment, 'ex #'), number };
}

/** A line without the id of a change, as it is weighed: in everyday words, with `ex #` in the place of an experiment’s. */
export function toWeighed(plain: string): string {
  return inEverydayWords(nameExperiment(plain).plain);
}

/** As typed: nobody writes EX-3 of anybody but an experiment. "My ex 2 doors down" may be somebody. */
export function isOneExperiment(typed: string): boolean {
  return /\b(?:EX\s?|[Ee]x)\p{Pd}?[1-9]\d{0,3}\b|\bexperiment (?:number )?[1-9]/u.test(typed);
}
