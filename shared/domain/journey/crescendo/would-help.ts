/** What could do with a hand, as the board marks it; and where nothing does, what would help otherwise. */
import { type Ask, askedName } from '../../small-change/asks.ts';
import {
  couldDoWithAHand,
  type HandReason,
  type LongEnough,
} from '../../small-change/board/could-do-with-a-hand.ts';
import type { JourneyWeek } from '../journey.ts';
import type { Course } from './course.ts';

export type Named = Pick<Course, 'number' | 'title'>;

export type WouldHelp =
  /** `of`: whose yes is awaited, where that is the reason. */
  | (Named & { readonly kind: 'one'; readonly reason: HandReason; readonly of: string | null })
  /** `named`: all of them, as long as they are few; none where they are more. */
  | { readonly kind: 'several'; readonly count: number; readonly named: readonly Named[] }
  | { readonly kind: 'no-strand' }
  | (Named & { readonly kind: 'nobody-to-win' });

type Looked = {
  /** As shown: somebody who left looks after nothing. */
  readonly changes: readonly Course[];
  readonly before: LongEnough;
  readonly week: JourneyWeek;
  /** How many strands go on. */
  readonly strands: number;
};

const strandsByWeek = 4;

/** So many fit into a sentence by their titles. */
const mostNamed = 3;

/** Reasons in the order of what is said: a yes that is awaited, nobody who has it, nothing that happened. */
const sinceOf: ReadonlyMap<HandReason, (change: Course) => string> = new Map([
  ['awaiting-yes', (change) => awaited(change)?.at ?? ''],
  ['nobody', ({ ownerSince, loggedAt }) => ownerSince ?? loggedAt],
  ['quiet', ({ updatedAt }) => updatedAt],
]);

const reasonsInOrder = [...sinceOf.keys()];

/** Nothing else is said to need a hand while the board marks something: the two say the same. */
export function findWouldHelp({ changes, before, week, strands }: Looked): WouldHelp | null {
  const inNeed = findInNeed(changes, before);
  const [first, ...more] = inNeed;
  if (first && more.length === 0) return toOne(first);
  if (first) {
    const named = inNeed.length > mostNamed ? [] : inNeed.map(({ change }) => toNamed(change));
    return { kind: 'several', count: inNeed.length, named };
  }
  const isLate = week.status === 'running' && week.week >= strandsByWeek;
  if (isLate && strands === 0) return { kind: 'no-strand' };
  const alone = changes.find(hasNobodyToWin);
  return alone ? { kind: 'nobody-to-win', ...toNamed(alone) } : null;
}

type InNeed = { readonly change: Course; readonly reason: HandReason; readonly since: string };

/** Of one reason, what has waited longest comes first. */
function findInNeed(changes: readonly Course[], before: LongEnough): readonly InNeed[] {
  return changes
    .flatMap((change): readonly InNeed[] => {
      const reasons = couldDoWithAHand(change, before);
      const reason = reasonsInOrder.find((each) => reasons.includes(each));
      return reason ? [{ change, reason, since: sinceOf.get(reason)?.(change) ?? '' }] : [];
    })
    .toSorted(
      (one, other) =>
        reasonsInOrder.indexOf(one.reason) - reasonsInOrder.indexOf(other.reason) ||
        (one.since < other.since ? -1 : Number(one.since > other.since)),
    );
}

function toOne({ change, reason }: InNeed): WouldHelp {
  const ask = reason === 'awaiting-yes' ? awaited(change) : undefined;
  return { kind: 'one', ...toNamed(change), reason, of: ask ? askedName(ask) : null };
}

function toNamed({ number, title }: Course): Named {
  return { number, title };
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
