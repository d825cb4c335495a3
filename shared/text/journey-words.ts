/** Says in words what the journey shows: the way of a change, and its three sentences. */
import type { JourneyView } from '../contracts/api/journey.ts';
import type { Deed } from '../domain/journey/crescendo/by-month.ts';
import { monthOfPeriod } from '../domain/journey/crescendo/weeks.ts';
import { shortId } from '../domain/small-change/small-change.ts';
import { toDayMonthWords, toDayOfMonthWords, toMonthWords } from './dates.ts';
import { text } from './views/page.ts';

type Note = JourneyView['notes'][number];
type Sentences = JourneyView['sentences'];

/** A sentence, and what in it leads somewhere: to the change of that number, or to a view. */
export type LinkedWords = {
  readonly words: string;
  readonly links: readonly {
    readonly words: string;
    readonly to: number | 'hand' | 'strands';
  }[];
};

/** "SC-4: logged 28 October, Develop 4 November, Influence 11 November". */
export function toWayWords({ number, go, stages }: Note): string {
  const { logged, cameTo, go: goWords, way } = text.tab.crescendo;
  const [first, ...later] = stages;
  return way([
    logged(shortId(number), toDayOfMonthWords(first?.on ?? '')),
    ...later.map(({ stage, on }) => cameTo(text.stages[stage], toDayOfMonthWords(on))),
    ...(go > 1 ? [goWords(go)] : []),
  ]);
}

export function toMovedWords({ moves, more }: Sentences['moved']): string {
  const { move, allMoved, more: moreWords, nothingMoved } = text.tab.crescendo.sentences;
  if (moves.length === 0) return nothingMoved;
  const words = moves.map(({ did, number, stage }) =>
    move[did](shortId(number), text.stages[stage]),
  );
  return allMoved(more > 0 ? [...words, moreWords(more)] : words);
}

export function toLearnedWords(learned: Sentences['learned']): string {
  const { quoted, nothingLearned } = text.tab.crescendo.sentences;
  return learned ? quoted(learned.learned, shortId(learned.number)) : nothingLearned;
}

/** With the words in it that lead somewhere, in their order: to changes, all that need a hand, or strands. `isNameless`: for a room to read, where nobody is named. */
export function toWouldHelpWords(help: Sentences['help'], isNameless = false): LinkedWords {
  const words = text.tab.crescendo.sentences;
  if (help === null) return { words: words.noHelp, links: [] };
  switch (help.kind) {
    case 'one': {
      const { of, reason } = help;
      const because = of === null || isNameless ? text.hand.reasons[reason] : words.awaited(of);
      return { words: words.one(text.quote(help.title), because), links: [toLink(help)] };
    }
    case 'several': {
      const count = words.severalChanges(help.count);
      const titles = help.named.map(({ title }) => text.quote(title));
      const links = [{ words: count, to: 'hand' } as const, ...help.named.map(toLink)];
      return { words: words.several(titles, count), links };
    }
    case 'nobody-to-win':
      return { words: words['nobody-to-win'](text.quote(help.title)), links: [toLink(help)] };
    case 'no-strand':
      return {
        words: words['no-strand'],
        links: [{ words: words['no-strand'], to: 'strands' }],
      };
  }
}

function toLink({ title, number }: { readonly title: string; readonly number: number }) {
  return { words: text.quote(title), to: number };
}

/** What is to be said while there is little to see; nothing where there is. */
export function toBeginningWords({ status, notes, weeks }: JourneyView): string | null {
  const { begins, nothingYet, resting } = text.tab.crescendo;
  if (status === 'paused') return resting;
  if (status === 'not-started') return begins(toDayMonthWords(weeks[0]?.from ?? ''));
  return notes.length === 0 ? nothingYet : null;
}

/** Before the first week, one of them, or after the last. */
export function toWeekWords(week: number, weeks: number): string {
  const { week: inWeek, before, after } = text.tab.crescendo;
  if (week === 0) return before;
  return week > weeks ? after(weeks) : inWeek(week);
}

/** Whole weeks, or else days. */
export function toRestWords({ from, isOpen }: JourneyView['rests'][number], days: number): string {
  const { paused, pausedSince } = text.tab.crescendo;
  if (isOpen) return pausedSince(toDayOfMonthWords(from));
  return paused(days % 7 === 0 ? days / 7 : 0, days);
}

export function toMomentWords({ on, kind, number }: JourneyView['moments'][number]): string {
  const { moments } = text.tab.crescendo;
  return moments.on(toDayOfMonthWords(on), moments[kind](shortId(number ?? 0)));
}

/** What moved in a month, in one sentence; a calm one where nothing did. */
export function toMonthMovedWords(
  counts: readonly { readonly deed: Deed; readonly count: number }[],
): string {
  const { moved, nothingMoved, counts: words } = text.digest;
  if (counts.length === 0) return nothingMoved;
  return moved(counts.map(({ deed, count }) => words[deed](count)));
}

/** A week, or once they are over the month; of the one in which they end that is said. */
export function toPeriodWords(
  period: number,
  { weeks, until }: Pick<JourneyView, 'weeks' | 'until'>,
): string {
  const month = monthOfPeriod({ weeks, until }, period);
  if (month === null) return toWeekWords(period, weeks.length);
  const words = toMonthYearWords(month);
  const isFirst = period === weeks.length + 1 && !until.endsWith('-01');
  return isFirst ? text.tab.crescendo.restOf(words, weeks.length) : words;
}

/** `2027-04` is "April 2027". */
export function toMonthYearWords(month: string): string {
  return text.tab.crescendo.month(toMonthWords(`${month}-01`), month.slice(0, 4));
}
