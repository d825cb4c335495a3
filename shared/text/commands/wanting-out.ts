/** Hears a wish for quiet at the beginning of a line, whatever its reason: "stop messaging me, I am in court all week". */
import { findConcernMeant } from '../../domain/safeguarding/figures-of-speech.ts';
import { findTime, toAway } from './away.ts';
import type { Said, Wish } from './said.ts';

/** Where the wish may end and its reason begin. */
const reason =
  /\s*[,.;:!?–—-]+(?=\s)|\s+(?=(?:because|since|cos|coz|as|i['’]?m|i am|i['’]?ve|i have|i can['’]?t|i was|my|we|we['’]?re|its|it['’]s|this is|there['’]?s|the \w+ is|just|too|got)\b)/giu;
/** It is about what the bot sends to them, or asked for politely. */
const isToThem =
  /\b(?:me|my (?:messages|cards|reminders)|unsubscribe|opt(?:ed)? out|these (?:messages|cards)|messages please|cards please|reminders please)\b/iu;
/** Most lines that say "me" want something, and one look tells. */
const wantsLess =
  /\b(?:stop|quit|pause|mute|snooze|hush|silence|unsubscribe|opt(?:ed)? out|no more|enough|leave me|don['’]?t|do not|not want|give (?:it|me) a (?:rest|break)|turn off|switch off|cancel|take me off|remove me|quiet|pack (?:it )?in)\b/iu;
const isWantingOut: ReadonlySet<Wish> = new Set(['quiet.stop', 'quiet.pause']);
const mostWords = 34;

/** `findWish` knows whole lines. A concern told on the way is answered too, behind what was asked for. */
export function readWantingOut(
  typed: string,
  findWish: (line: string) => Wish | null,
): Said | null {
  if (!wantsLess.test(typed) || !isToThem.test(typed) || typed.split(/\s+/).length > mostWords)
    return null;
  for (const { index } of typed.matchAll(reason)) {
    const asked = typed.slice(0, index).trim();
    if (!isToThem.test(asked)) continue;
    const wish = toAway(asked)?.wish ?? findWish(asked);
    if (wish && isWantingOut.has(wish)) return toSaid(wish, asked, typed);
  }
  return null;
}

function toSaid(wish: Wish, asked: string, typed: string): Said {
  const concern = findConcernMeant(typed);
  const words = wish === 'quiet.pause' ? findTime(asked) || findTime(typed) : '';
  return { wish, words, number: null, isGuess: true, ...(concern === null ? {} : { concern }) };
}
