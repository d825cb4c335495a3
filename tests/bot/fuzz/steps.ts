/** What people and their clients may send: mostly what a card asks for, and everything else there is. */
import fc from 'fast-check';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import { learningQuestions } from '../../../shared/domain/small-change/content/learning.ts';
import { readCorpus as readCaseData } from '../../shared/domain/case-data/case-data-corpus/read-corpus.ts';
import { readCorpus as readConcerns } from '../../shared/domain/safeguarding/safeguarding-corpus/read-corpus.ts';

export type Step = {
  readonly who: number;
  readonly where: 'personal' | 'group' | 'channel';
  /** As Teams sends a press today, as older clients do, or from a dialog. */
  readonly by: 'execute' | 'submit' | 'dialog';
  /** A button of a card they have, as it is or with odd things in its boxes; or anything at all. */
  readonly how: 'press' | 'press oddly' | 'anything';
  /** Picks the card, the button and the words, whatever there is to pick from. */
  readonly picks: readonly number[];
  readonly verb: string;
  readonly odd: unknown;
  readonly odds: Readonly<Record<string, unknown>>;
};

/** What boxes and buttons are called. */
const names = [
  ...['teamId', 'changeId', 'commandId', 'version', 'stakeholderId', 'askId', 'voteId', 'themeId'],
  ...['valueId', 'team', 'title', 'benefit', 'scope', 'progress', 'change', 'to', 'reason'],
  ...planQuestions,
  ...learningQuestions,
  ...['owner', 'byWhen', 'role', 'stance', 'say'],
  ...['approach', 'nextTalkOn', 'decision', 'livedUpTo', 'thanks'],
  ...['share', 'minutes', 'people', 'use', 'basis', 'sureness', 'familyValue', 'gift', 'effort'],
  ...[
    'of',
    'words',
    'answer',
    'because',
    'value',
    'opposite',
    'vision',
    'barrier',
    'keep',
    'reflection',
    'hint',
    'theme',
    'ringsId',
    'says',
    'from',
  ],
  ...['newTheme', 'barriers', 'themes', 'strands', 'votes0', 'votes1', 'votes7', 'council'],
  ...['supervisors', 'facilitators', 'leaders', 'startsOn', 'workshop1', 'checkInDay'],
  ...['checkInTime', 'verb', '__proto__', 'constructor', 'toString', ''],
];

const caseData = readCaseData('refused.txt').map(({ text }) => text);
const concerns = readConcerns('signposted.txt').map(({ text }) => text);

/** As card templates write what is to be put in. */
const binding = (name: string) => `$\u007b${name}}`;

const markup = [
  ...[
    binding('title'),
    binding('$root'),
    '${',
    '{{DATE(2026-01-01,SHORT)}}',
    '**bold** [link](http://x.y)',
  ],
  ...['# heading', '- a\n- b', '<at>Everybody</at>', '<script>alert(1)</script>', '&lt;b&gt;'],
];
const unusual = [
  ...[
    '👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'שלום لكم \u202Eabc\u202C',
    '\u0000\u0007\u001b[31m',
    '\ud800',
    'x\udfffy',
    '\uFDD0{a}',
  ],
  ...[
    '\u200b\u200b',
    '   \n\n\n  ',
    '\u2028',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'null',
  ],
  ...['-1', '1e9', '0', '99999', '2026-02-30', '9999-99-99', '25:99', ',', ',,,', 'a,b,c', '\\'],
];

const oddWords = fc.oneof(
  fc.constantFrom(...caseData),
  fc.constantFrom(...concerns),
  fc.constantFrom(...markup),
  fc.constantFrom(...unusual),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(fc.constantFrom('a', '字', '😀', '*', '${', '\\', '"', ' x', ','), fc.nat(20_000))
    .map(([unit, length]) => unit.repeat(length / unit.length)),
);

const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: oddWords },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 0, -1, 1.5, 1e308, [], [[]], {}, ['a']) },
);

export function anyStep(verbs: readonly string[]): fc.Arbitrary<Step> {
  return fc.record({
    who: fc.nat(99),
    where: weighted({ personal: 6, channel: 3, group: 1 }),
    by: weighted({ execute: 8, submit: 1, dialog: 1 }),
    how: weighted({ press: 6, 'press oddly': 2, anything: 3 }),
    picks: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }),
    verb: fc.constantFrom(...verbs),
    odd,
    odds: fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 12 }),
  });
}

function weighted<T extends string>(weights: Readonly<Record<T, number>>): fc.Arbitrary<T> {
  const entries = Object.entries(weights) as [T, number][];
  return fc.oneof(
    ...entries.map(([value, weight]) => ({ weight, arbitrary: fc.constant(value) })),
  ) as fc.Arbitrary<T>;
}
