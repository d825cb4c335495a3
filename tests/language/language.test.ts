/** Measures what is understood of lines by other hands, and keeps the figures from getting worse. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { findCaseData } from '../../shared/domain/case-data/case-data.ts';
import { findDoubtfulNames } from '../../shared/domain/case-data/doubtful-names.ts';
import { findConcern } from '../../shared/domain/safeguarding/safeguarding.ts';
import { readSaid } from '../../shared/text/commands/read-said.ts';
import type { Wish } from '../../shared/text/commands/said.ts';
import { text } from '../../shared/text/text.ts';
import { type Lines, readLines, sets } from './read-lines.ts';

/** Where the sets name a conversation more coarsely than the reader does. */
const answeredAs: Partial<Record<Wish, readonly string[]>> = {
  greeting: ['log.pleasantry', 'help'],
  owner: ['find'],
  'move.on': ['find'],
  'privacy.mine': ['privacy', 'privacy.erase'],
  'privacy.erase': ['privacy'],
  'set-up.pause': ['set-up'],
  'set-up.resume': ['set-up'],
  'stage.open': ['stage'],
  'weigh.which-first': ['weigh'],
  'ask.all': ['ask'],
  'progress.update': ['progress.offer'],
  'progress.offer': ['progress.update'],
};

const { meant } = text.log;

type Counts = ReturnType<typeof count>;

/** The least that is understood, as it was measured. */
const least: Readonly<Record<(typeof sets)[number], Partial<Counts>>> = {
  'as-people-type': { commands: 20 },
  'between-two-visits': { commands: 48 },
  'several-careful-hands': { commands: 47 },
  'in-any-words': { commands: 97, offered: 6, sentences: 39 },
  'by-one-more-hand': { commands: 145, offered: 9, sentences: 45 },
  'in-an-ordinary-week': { commands: 199, offered: 7, sentences: 50 },
  'of-a-blueprint-known': { commands: 112, offered: 21, sentences: 47 },
  'of-a-blueprint': { commands: 38, offered: 16, sentences: 34 },
  'of-people-at-work': { plainConcerns: 34, sentences: 78 },
  'of-a-blueprint-in-an-ordinary-week': { commands: 97, offered: 11, sentences: 50 },
};

const counted = new Map(
  sets.map((name) => [name, { lines: readLines(name), counts: count(readLines(name)) }]),
);

function count({ commands, ordinary, refuse, risk, near = [] }: Lines) {
  const read = commands.map(({ text, want }) => ({ ...readSaid(text), want }));
  const right = read.filter(({ wish, want }) => isWanted(wish, want)).length;
  const left = read.filter(
    ({ wish, want }) => wish === 'log.generic' && !isWanted(wish, want),
  ).length;
  const offered = read.filter(
    ({ wish, maybe, want }) =>
      !isWanted(wish, want) && maybe !== undefined && maybe in meant && isWanted(maybe, want),
  ).length;
  const plain = risk.filter(({ how }) => how === 'plain');
  return {
    commands: right,
    offered,
    elsewhere: read.length - right - left,
    sentences: [...ordinary, ...near].filter(({ text }) => isSentence(text)).length,
    caseData: refuse.filter(({ text }) => findCaseData(text).length > 0).length,
    namesAsked: refuse.filter(({ text }) => isAsked(text)).length,
    namesAskedNeedlessly: [...ordinary, ...near].filter(({ text }) => isAsked(text)).length,
    refusedNeedlessly: [...ordinary, ...near].filter(({ text }) => findCaseData(text).length > 0)
      .length,
    plainConcerns: plain.filter(({ text }) => findConcern(text) !== null).length,
    concernsNeedlessly: [...ordinary, ...near].filter(({ text }) => findConcern(text) !== null)
      .length,
  };
}

/** About a name that nobody of the team has. */
function isAsked(text: string): boolean {
  return findCaseData(text).length === 0 && findDoubtfulNames(text, []).length > 0;
}

function isWanted(wish: Wish, want: readonly string[]): boolean {
  return [wish, ...(answeredAs[wish] ?? [])].some((each) => want.includes(each));
}

/** A word before it that says it is to be logged, or that it is a barrier, is no harm: the words are kept. */
function isSentence(text: string): boolean {
  const { wish, words } = readSaid(text);
  const isKept = words !== '' && text.includes(words);
  return wish === 'log.generic' || ((wish === 'log.command' || wish === 'barrier') && isKept);
}

const rounds = 10;

/** In ms of processor, as a server reads that has read lines before: each was read by the counting, and again here. */
function timeOfALine(lines: readonly { text: string }[]): number {
  const readAll = () => lines.forEach(({ text }) => void readSaid(text));
  readAll();
  const began = process.cpuUsage();
  for (let round = 0; round < rounds; round++) readAll();
  return process.cpuUsage(began).user / 1000 / lines.length / rounds;
}

afterAll(() => {
  const aLine = timeOfALine(sets.flatMap((name) => readLines(name).commands));
  const rows = Array.from(counted, ([name, { lines, counts }]) => {
    const fine = lines.ordinary.length + (lines.near?.length ?? 0);
    const plain = lines.risk.filter(({ how }) => how === 'plain').length;
    return [
      name,
      `  commands answered rightly ${counts.commands} of ${lines.commands.length}, offered on a button ${counts.offered}, elsewhere ${counts.elsewhere}`,
      `  sentences left as they are ${counts.sentences} of ${fine}`,
      `  case data refused ${counts.caseData} and asked about ${counts.namesAsked} of ${lines.refuse.length}; needlessly refused ${counts.refusedNeedlessly}, asked ${counts.namesAskedNeedlessly} of ${fine}`,
      `  concerns said plainly seen ${counts.plainConcerns} of ${plain}, needlessly ${counts.concernsNeedlessly} of ${fine}`,
    ].join('\n');
  });
  // biome-ignore lint/suspicious/noConsole: the figures are what this test is run for
  console.log([...rows, `a line is read in ${aLine.toFixed(2)} ms of processor`].join('\n\n'));
});

describe('what people say', () => {
  test.each(sets)('is understood as often as when it was measured: %s', (name) => {
    const { counts } = counted.get(name) ?? {};

    for (const [what, fewest] of Object.entries(least[name]) as [keyof Counts, number][])
      expect(counts?.[what]).toBeGreaterThanOrEqual(fewest);
  });
});
