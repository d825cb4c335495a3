/** Learns what people wish for when they speak to the bot, each wish beside all others and all that is none. */

import { toWishSigns } from '../../shared/text/commands/learned/wish-signs.ts';
import { nameChange, toWeighed } from '../../shared/text/commands/named-change.ts';
import { type Wish, wishes } from '../../shared/text/commands/said.ts';
import { toPlain } from '../../shared/text/commands/spelling/plain.ts';
import { readCorpus as readCaseData } from '../shared/domain/case-data/case-data-corpus/read-corpus.ts';
import { readCorpus as readConcerns } from '../shared/domain/safeguarding/safeguarding-corpus/read-corpus.ts';
import {
  readAskedOfBlueprint,
  readCorpus,
  readInAnyWords,
  readOfBlueprintInAnyWords,
  readTold,
} from '../shared/text/commands/commands-corpus/read-corpus.ts';
import { learn } from './learn.ts';
import { isWorthKeeping, toRounded, weightOf } from './weights.ts';

/** Less than that decides nothing. */
const least = 0.2;
/** A wish that was heard less often is left to the rules. */
const fewest = 5;

/** Of these the words after them are what matters, and only a rule says which those are. */
const ofRules: ReadonlySet<Wish> = new Set(['log.command', 'log.generic']);

/** News is told with an id, which rules read; without one it is asked of which change. */
const heardAs: Partial<Record<Wish, Wish>> = { 'progress.update': 'progress.offer' };

const wished = [
  ...readCorpus(),
  ...readAskedOfBlueprint(),
  ...readOfBlueprintInAnyWords(),
  ...readInAnyWords(),
]
  .filter(({ wish }) => !ofRules.has(wish))
  .map(({ text, wish }) => ({ text, wish: heardAs[wish] ?? wish }));
const toldOf = [
  'sounds-like-a-wish.txt',
  'begins-like-a-wish.txt',
  'not-of-a-blueprint.txt',
  'beside-a-blueprint.txt',
  'beside-the-bot.txt',
] as const;
const told = [
  ...toldOf.flatMap(readTold).map((text) => ({ text })),
  ...[
    'signposted.txt',
    'said-plainly.txt',
    'let-through.txt',
    'ordinary.txt',
    'of-this-app.txt',
  ].flatMap(readConcerns),
  ...['let-through.txt', 'refused.txt', 'asked.txt'].flatMap(readCaseData),
];

export function learnWishes() {
  const learnt = wishes.filter(
    (each) => wished.filter(({ wish }) => wish === each).length >= fewest,
  );
  const lines = [
    ...wished.map(({ text, wish }) => ({ signs: signsOf(text), wish })),
    ...told.map(({ text }) => ({ signs: signsOf(text), wish: null })),
  ];
  const all = learnt.map((each) =>
    learn(lines.map(({ signs, wish }) => ({ signs, isOfKind: wish === each }))),
  );
  const signs = [...new Set(all.flatMap(({ weights }) => [...weights.keys()]))].toSorted();
  const weights = signs.flatMap((sign) => {
    const ofSign = all.flatMap((one, place) => {
      const weight = weightOf(one, sign);
      return isWorthKeeping(weight, least) ? [place, weight] : [];
    });
    return ofSign.length > 0 ? [[sign, ofSign] as const] : [];
  });
  return {
    wishes: learnt,
    before: all.map(({ before }) => toRounded(before)),
    weights: Object.fromEntries(weights),
  };
}

function signsOf(text: string): ReadonlySet<string> {
  return toWishSigns(toWeighed(nameChange(toPlain(text)).plain));
}
