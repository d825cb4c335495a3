/**
 * Reads what somebody said: a wish the bot knows, or a sentence of theirs that is left as it is. It reads English,
 * whatever language they are spoken to in.
 */

import { findCaseData } from '../../domain/case-data/case-data.ts';
import { once } from '../../domain/once.ts';
import { findConcernMeant } from '../../domain/safeguarding/figures-of-speech.ts';
import { toClauses } from './asking.ts';
import { findTime, toAway } from './away.ts';
import { compileCues, toWords } from './compile-cues.ts';
import { phrases } from './en-GB.ts';
import { ofAnything } from './en-GB-cues.ts';
import { leadIns, lists, tails } from './en-GB-words.ts';
import {
  findLikely,
  findLikelyOfExperiment,
  findMaybe,
  isFarFetched,
  unlessLikelier,
} from './likely.ts';
import {
  isOneExperiment,
  nameChange,
  nameExperiment,
  readDescribed,
  readNamed,
  toWeighed,
} from './named-change.ts';
import { findCorrected } from './opening/correcting.ts';
import { indexPhrases } from './phrases/by-first-word.ts';
import { toSource } from './phrases/phrases.ts';
import type { Said, Wish } from './said.ts';
import { isSmallTalk } from './small-talk.ts';
import { inEverydayWords } from './spelling/everyday-words.ts';
import { isOnlyFeeling, toPlain, withoutUnseen } from './spelling/plain.ts';
import { mendOwnWords, mendSlip, mendSwaps } from './spelling/slips.ts';
import { isOnlyTold } from './telling.ts';
import { readWantingOut } from './wanting-out.ts';
import { readWithWords } from './with-words.ts';

/** A longer line has a thought of its own in it. */
const mostWords = 16;

const known = Object.keys(phrases) as readonly Wish[];
const findKnown = once(() =>
  indexPhrases(Object.values(phrases), lists, (source) => `(?:${source})$`),
);

const leadIn = once(() => new RegExp(`^(?:${toSource(leadIns, lists)})`, 'u'));
const tail = once(() => new RegExp(` (?:${toSource(tails, lists)})$`, 'u'));

/** Of these it matters whom or what somebody named on the way. */
const aboutSomebody: ReadonlySet<Wish> = new Set([
  'hand-on',
  'move.on',
  'ask.told',
  'blueprint.went',
  'blueprint.learned',
  'blueprint.asks',
  'blueprint.answer',
  'blueprint.meaning',
]);

export function readSaid(message: string): Said {
  const said = readLine(message);
  return aboutSomebody.has(said.wish) ? { ...said, words: withoutUnseen(message) } : said;
}

/** Every word of a line has to be understood for it to be a wish, so that no sentence is taken for one. */
function readLine(message: string): Said {
  const typed = withoutUnseen(message);
  if (typed !== '' && isOnlyFeeling(typed)) return wishFor('log.pleasantry');
  const ofExperiment = readOfExperiment(typed);
  if (ofExperiment) return ofExperiment;
  const { plain, number } = nameChange(toPlain(typed));
  if (plain === '') return wishFor('help');
  const isShort = plain.split(' ').length <= mostWords;
  const wish = isShort ? (findWish(plain) ?? findWish(mendSlip(plain))) : null;
  if (wish) return wishFor(wish, '', number);
  const inOtherWords = isShort ? findInEverydayWords(plain) : null;
  if (inOtherWords) return { ...wishFor(inOtherWords, '', number), isGuess: true };
  return (
    (isNews(plain) ? readNamed(typed, plain, number) : null) ??
    readWithWords(typed) ??
    likelyEnough(toAway(typed), plain) ??
    readWantingOut(typed, (line) => findWish(toPlain(line))) ??
    (number === null ? null : unlessOfChild(typed, () => readClauses(typed))) ??
    readNamed(typed, plain, number) ??
    (isSmallTalk(typed) ? wishFor('log.pleasantry') : null) ??
    unlessOfChild(typed, () => readGuess(typed, plain) ?? readLearned(typed, plain, number)) ??
    left(message, plain)
  );
}

/** What else is said behind its id is about it, and shows it. */
function readOfExperiment(typed: string): Said | null {
  const { plain, number } = nameExperiment(toPlain(typed));
  if (number === null) return null;
  const isShort = plain.split(' ').length <= mostWords;
  const wish = isShort ? (findWish(plain) ?? findWish(mendSlip(plain))) : null;
  if (wish?.startsWith('experiment')) return wishFor(wish, '', number);
  const everyday = inEverydayWords(plain);
  const guess =
    findOfExperiment(typed) ??
    (endsIt.test(plain)
      ? 'experiment.stop'
      : findLikelyOfExperiment(everyday, isOneExperiment(typed)));
  return guess && unlessOfChild(typed, () => ({ ...wishFor(guess, '', number), isGuess: true }));
}

/** Said of what was named before. */
const endsIt = /\b(?:stop|end|drop|scrap|call off) (?:it|this|that)\b|\bcall it off\b/;

/** What one clause asks of the experiment it names, as "Can we end EX-3? It does not work". */
function findOfExperiment(typed: string): Wish | null {
  const wishes = toClauses(typed)
    .slice(0, mostClauses)
    .map((clause) => {
      const { plain, number } = nameExperiment(toPlain(clause));
      return number === null || plain === 'ex #' ? null : findWish(plain);
    });
  return wishes.find((wish) => wish?.startsWith('experiment')) ?? null;
}

/** Longer lines are told of work; shorter ones are known as a whole. */
const mostWordsOfCue = 34;

/** What is told of a child or of wrongdoing is met as what it is, whatever else its words sound like. */
function unlessOfChild(typed: string, read: () => Said | null): Said | null {
  const said = read();
  if (said && (findConcernMeant(typed) !== null || findCaseData(typed).length > 0)) return null;
  return said?.wish === 'quiet.pause' ? { ...said, words: findTime(typed) } : said;
}

/** Said in passing, or about whatever was said before: by themselves no clause of a longer line is one of these. */
const ofWholeLines: readonly Wish[] = ['log.pleasantry', 'greeting', 'undo', 'help', 'move.back'];
/** Names of what a team has; any other single word is more likely the first of a sentence. */
const ofOneWord: readonly Wish[] = [
  'barriers',
  'themes',
  'strands',
  'values',
  'vision',
  'vote',
  'stage',
  'pulse',
  'check-in',
  'changes.all',
  'changes.mine',
  'privacy',
];
const mostClauses = 4;

/** "The training was good, let us get them back" speaks of what was named before. */
const ofSomethingNamed = /\b(?:it|them|that|those)\b/;

function mayBeClause(wish: Wish, plain: string): boolean {
  if (wish === 'quiet.resume' && ofSomethingNamed.test(plain)) return false;
  return plain.includes(' ') ? !ofWholeLines.includes(wish) : ofOneWord.includes(wish);
}

/** One clause that is known as a whole, and what else is said with it. */
function readClauses(typed: string): Said | null {
  const clauses = toClauses(typed);
  if (clauses.length > mostClauses) return null;
  for (const clause of clauses) {
    const { plain, number } = nameChange(toPlain(clause));
    if (/^(?:\w+ )?#$/.test(plain) || plain.split(' ').length > mostWords) continue;
    const wish = findWish(plain) ?? findInEverydayWords(plain);
    if (wish && (number !== null || mayBeClause(wish, plain)))
      return { ...wishFor(wish, '', number), isGuess: true };
  }
  return null;
}

const findCue = compileCues(ofAnything);
const wordsOfCues = once(() => toWords(ofAnything));

function readCues(plain: string): Said | null {
  if (plain.split(' ').length > mostWordsOfCue) return null;
  const mended = mendSwaps(mendOwnWords(plain), wordsOfCues());
  const everyday = inEverydayWords(mended);
  const wish = findCue(everyday);
  return wish && !isOnlyTold(everyday, wish) ? { ...wishFor(wish), isGuess: true } : null;
}

function likelyEnough(guess: Said | null, plain: string): Said | null {
  return guess && isFarFetched(guess.wish, toWeighed(plain)) ? null : guess;
}

function readGuess(typed: string, plain: string): Said | null {
  const guess = likelyEnough(readDescribed(plain) ?? readCues(plain) ?? readClauses(typed), plain);
  if (!guess) return null;
  const wish = unlessLikelier(guess.wish, toWeighed(plain));
  return wish === guess.wish ? guess : { ...guess, wish };
}

/** What was typed is likely what is to be kept. */
const keepsWords: ReadonlySet<Wish> = new Set(['barrier', 'reflect']);

function readLearned(typed: string, plain: string, number: number | null): Said | null {
  if (plain.split(' ').length > mostWordsOfCue) return null;
  const wish = findLikely(toWeighed(plain));
  if (!wish) return null;
  const words = keepsWords.has(wish) ? typed : '';
  return { ...wishFor(withoutId(wish), words, number), isGuess: true };
}

/** "log SC-7 as done" tells of a change that is logged already. */
function isNews(plain: string): boolean {
  return plain.startsWith('log #');
}

function left(message: string, plain: string): Said {
  const corrected = findCorrected(withoutUnseen(message));
  const sentence: Said = {
    ...wishFor('log.generic', corrected ?? message.trim()),
    ...(corrected !== null && { isCorrection: true }),
  };
  const maybe = plain.split(' ').length > mostWordsOfCue ? null : findMaybe(toWeighed(plain));
  if (maybe === null || findConcernMeant(message) !== null) return sentence;
  return { ...sentence, maybe: withoutId(maybe) };
}

/** One of all: which, nobody has said. */
function withoutId(wish: Wish): Wish {
  return wish.startsWith('experiment') ? 'experiments' : wish;
}

function wishFor(wish: Wish, words = '', number: number | null = null): Said {
  return { wish, words, number };
}

function findInEverydayWords(plain: string): Wish | null {
  const everyday = inEverydayWords(plain);
  return everyday === plain ? null : findWish(everyday);
}

/** With as little as possible taken off before and after it. */
function findWish(plain: string | null): Wish | null {
  if (plain === null) return null;
  for (const line of strip(plain)) {
    const found = known[findKnown()(`${line} `, 0, known.length)];
    if (found) return found;
  }
  return null;
}

function* strip(plain: string): Iterable<string> {
  for (const line of withoutLeadIns(plain)) yield* withoutTails(line);
}

function* withoutLeadIns(plain: string): Iterable<string> {
  let line = plain;
  while (true) {
    yield line;
    const rest = `${line} `.replace(leadIn(), '').trim();
    if (rest === line || rest === '') return;
    line = rest;
  }
}

function* withoutTails(plain: string): Iterable<string> {
  let line = plain;
  while (true) {
    yield line;
    const rest = ` ${line} `.replace(tail(), '').trim();
    if (rest === line || rest === '') return;
    line = rest;
  }
}
