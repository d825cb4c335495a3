/** Finds the change that a short line names, wherever in it that stands, and what is said of it. */
import { findConcern } from '../../domain/safeguarding/safeguarding.ts';
import { ofChange } from './cues.ts';
import type { Said } from './said.ts';

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const named = new RegExp(
  `\\bsc(?: dash| number)? ?(?:0*([1-9]\\d{0,8})s?|(${numbers.join('|')}))\\b`,
  'g',
);

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

/** Without an id: by a bare number, or as people speak of a thing they all know. */
const described =
  /\b(?:number|no|num|change) (\d{1,4})\b|\b(?:the|that|our) (?!(?:new|old|early|other|only|same|first|next|big|right|wrong|last|one|duty|right|whole)\b)(?:\w+ ){1,3}one\b|\b(?:my|that|the) last one\b|\bone of (?:mine|ours)\b|\bmines?\b|\b(?:the|that) one i (?:just )?(?:logged|did|put in)\b/;

/** A line that names a change without its id; which one it is, if it is not said by number, is asked. */
export function readDescribed(plain: string): Said | null {
  const match = described.exec(plain);
  if (!match || plain.split(' ').length > mostWordsDescribed) return null;
  const line = plain.replace(match[0], '#');
  const cue = ofDescribed.find(([, pattern]) => pattern.test(line));
  const number = match[1] === undefined ? null : Number(match[1]);
  return cue ? { wish: cue[0], words: '', number, isGuess: true } : null;
}

/** What such a line may wish for: to find a change it takes its id or its words. */
const ofDescribed = ofChange.filter(([wish]) => wish !== 'find' && wish !== 'owner');
const mostWordsDescribed = 20;

const leading = /^\s*sc[\s\p{Pd}]*0*[1-9]\d{0,8}(?!\d)(?:['’]?s\b)?[\s.!?:,;\p{Pd}]*/iu;

/** A line that begins with an id tells news, whose words are kept, unless something is asked of the bot in it. */
const asks =
  /^# (?:can|could|would|please|pls|who|whos|whose|what|whats|when|where|wheres|which|how|hows|has|is it|does|should|shouldnt|needs?|has to|take|put|move|pull|bin|delete|scrap)\b|\b(?:can|could|will|would) (?:you|u|i|we)\b|\b(?:please|pls)\b|\b(?:reword|edit|correct|fix|scrap|bin|delete|remove|drop|shove|knock|shift|move|put|take|bring|send|pull|weigh|rate) it\b|\bchange the \w+ on it\b/;

/** What is said in more words than these is news of it. */
const mostWords = 32;

export function readNamed(typed: string, plain: string, number: number | null): Said | null {
  if (number === null) return null;
  const words = typed.replace(leading, '').trim();
  const isLeading = words !== typed.trim() && words !== '';
  const isShort = plain.split(' ').length <= mostWords;
  const mayAsk = isShort && (!isLeading || asks.test(plain)) && findConcern(typed) === null;
  const cue = mayAsk ? ofChange.find(([, pattern]) => pattern.test(plain)) : undefined;
  if (cue) return { wish: cue[0], words: '', number, isGuess: true };
  if (isLeading || isShort)
    return { wish: 'progress.offer', words: isLeading ? words : typed.trim(), number };
  return null;
}
