/** What everybody will do and when, settled beforehand, so that a slow answer makes nobody wait with what comes next. */
import { createRandom, type Random } from '../simulate/random.ts';

export const chatKinds = [
  'log: words',
  'log: form',
  'my changes',
  'SC-n',
  'update',
  'check in',
  'a sentence',
] as const;
export const tabKinds = ['board', 'journey', 'move'] as const;

export type ChatKind = (typeof chatKinds)[number];
export type TabKind = (typeof tabKinds)[number];

export type Deed = {
  /** Milliseconds after the beginning. */
  readonly at: number;
  /** Who, by number: of all people for chat, of those with a tab for the others. */
  readonly who: number;
  readonly kind: ChatKind | TabKind;
  /** From 0 up to 1: which change, which words. */
  readonly chance: number;
};

type Size = { readonly people: number; readonly tabs: number; readonly minutes: number };

/** As `liveEveryMs` in `tab/client/api/use-read.ts`. */
const pollEveryMs = 3_000;
/** A tab moves something at one in so many of its readings of the board. */
const readingsAMove = 20;
/** From the words `log …` to the form that is sent. */
const fillingInMs = 3_000;

/** In the order of their times. */
export function planLoad({ people, tabs, minutes }: Size, seed: number): readonly Deed[] {
  const random = createRandom(seed);
  const untilMs = minutes * 60_000;
  const number = (count: number) => Array.from({ length: count }, (_, who) => who);
  return [
    ...number(people).flatMap((who) => planChat(who, untilMs, random)),
    ...number(tabs).flatMap((who) => planTab(who, untilMs, random)),
  ].toSorted((one, other) => one.at - other.at);
}

/** Something every 5 to 15 seconds. */
function planChat(who: number, untilMs: number, random: Random): readonly Deed[] {
  const deeds: Deed[] = [];
  for (let at = 15_000 * random.next(); at < untilMs; at += 5_000 + 10_000 * random.next()) {
    const kind = random.pick(chatKinds.filter((one) => one !== 'log: form') as [ChatKind]);
    deeds.push({ at, who, kind, chance: random.next() });
    if (kind === 'log: words')
      deeds.push({ at: at + fillingInMs, who, kind: 'log: form', chance: random.next() });
  }
  return deeds;
}

function planTab(who: number, untilMs: number, random: Random): readonly Deed[] {
  const deeds: Deed[] = [];
  for (let at = pollEveryMs * random.next(); at < untilMs; at += pollEveryMs) {
    deeds.push({ at, who, kind: 'board', chance: 0 });
    deeds.push({ at, who, kind: 'journey', chance: 0 });
    if (random.chance(1 / readingsAMove))
      deeds.push({ at: at + 1_500 * random.next(), who, kind: 'move', chance: random.next() });
  }
  return deeds;
}
