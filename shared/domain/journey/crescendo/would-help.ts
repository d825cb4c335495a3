/** The one thing that could do with a hand before all others. */
import { type Ask, askedName } from '../../small-change/asks.ts';
import {
  couldDoWithAHand,
  type HandReason,
  type LongEnough,
} from '../../small-change/board/could-do-with-a-hand.ts';
import type { JourneyWeek } from '../journey.ts';
import type { Course } from './course.ts';

export type WouldHelp =
  | { readonly kind: 'awaiting-yes'; readonly number: number; readonly of: string }
  | { readonly kind: 'nobody' | 'quiet' | 'nobody-to-win'; readonly number: number }
  | { readonly kind: 'no-strand' };

type Looked = {
  /** As shown: somebody who left looks after nothing. */
  readonly changes: readonly Course[];
  readonly before: LongEnough;
  readonly week: JourneyWeek;
  /** How many strands go on. */
  readonly strands: number;
};

const strandsByWeek = 4;

/** In this order: a yes that is awaited, nobody who has it, nothing that happened, no strand, nobody to win. */
export function findWouldHelp({ changes, before, week, strands }: Looked): WouldHelp | null {
  const inNeed = changes.map((change) => ({ change, reasons: couldDoWithAHand(change, before) }));
  const longest = (reason: HandReason, since: (change: Course) => string) =>
    inNeed
      .filter(({ reasons }) => reasons.includes(reason))
      .map(({ change }) => change)
      .toSorted((one, other) => (since(one) < since(other) ? -1 : 1))[0];

  const asked = longest('awaiting-yes', (change) => awaited(change)?.at ?? '');
  const ask = asked && awaited(asked);
  if (asked && ask) return { kind: 'awaiting-yes', number: asked.number, of: askedName(ask) };
  const unowned = longest('nobody', ({ ownerSince, loggedAt }) => ownerSince ?? loggedAt);
  if (unowned) return { kind: 'nobody', number: unowned.number };
  const quiet = longest('quiet', ({ updatedAt }) => updatedAt);
  if (quiet) return { kind: 'quiet', number: quiet.number };
  const isLate = week.status === 'running' && week.week >= strandsByWeek;
  if (isLate && strands === 0) return { kind: 'no-strand' };
  const alone = changes.find(hasNobodyToWin);
  return alone ? { kind: 'nobody-to-win', number: alone.number } : null;
}

/** The one that was asked first. */
function awaited({ asks }: Course): Ask | undefined {
  return asks
    .filter(({ answer }) => answer === null)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))[0];
}

/** In Influence, with nobody named yet, nobody asked, and nobody having said that none is needed. */
function hasNobodyToWin({ stage, stakeholders, asks, nobodyElseNeeded }: Course): boolean {
  return (
    stage === 'influence' && stakeholders.length === 0 && asks.length === 0 && !nobodyElseNeeded
  );
}
