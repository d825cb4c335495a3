/** Which changes a check-in asks about, and which mean to be in place in its week or month (P14). */
import { couldDoWithAHand, type LongEnough } from '../small-change/board/could-do-with-a-hand.ts';
import type { ChangeContent, SmallChange } from '../small-change/small-change.ts';
import { askedAtOnce, type CheckInAnswer, type SaidOfChange } from './check-ins.ts';
import { begunOn, type Every } from './every.ts';

type Askable = Omit<ChangeContent, 'progress'> &
  Pick<SmallChange, 'id' | 'number' | 'loggedAt' | 'updatedAt'>;

export type SoFar = {
  /** What was said in this check-in already: of those it goes on asking. */
  readonly said?: readonly SaidOfChange[];
  /** The check-in before. */
  readonly last?: CheckInAnswer | undefined;
  readonly longEnough: LongEnough;
};

/**
 * At most five. Those stuck last time come first, then those that could do with a hand, then those longest
 * untouched; one that was spoken of last time counts as touched then and waits, so that the others get
 * their turn.
 */
export function changesToAsk<T extends Askable>(
  changes: readonly T[],
  { said = [], last, longEnough }: SoFar,
): readonly T[] {
  const isSaid = ({ id }: T) => said.some(({ changeId }) => changeId === id);
  const inTurn = changes
    .filter((change) => isSaid(change) || isUnderWay(change))
    .map((change) => ({ change, turn: turnOf(change, last, longEnough) }))
    .toSorted((one, other) => one.turn - other.turn || inTime(one.change, other.change, last))
    .map(({ change }) => change);
  const others = inTurn.filter((change) => !isSaid(change));
  const asked = new Set([...inTurn.filter(isSaid), ...others].slice(0, askedAtOnce));
  return inTurn.filter((change) => asked.has(change));
}

/** Begun or looked after, and neither decided nor kept for the blueprint. */
function isUnderWay({ status, scope, stage, owner, learning }: Askable): boolean {
  const isBegun = stage !== 'mission' || owner !== null;
  return (
    status === 'open' && scope !== 'for-the-blueprint' && learning.decision === null && isBegun
  );
}

type Last = CheckInAnswer | undefined;

/** The lower, the sooner it is asked about. */
function turnOf(change: Askable, last: Last, longEnough: LongEnough): number {
  const spoken = findSpoken(change, last);
  if (spoken) return spoken.movement === 'stuck' ? 0 : 2;
  return couldDoWithAHand(change, longEnough).length > 0 ? 1 : 2;
}

function inTime(one: Askable, other: Askable, last: Last): number {
  const [here, there] = [lastTouched(one, last), lastTouched(other, last)];
  return here === there ? one.number - other.number : here < there ? -1 : 1;
}

/** ISO instant; what was stuck counts from when it was touched itself. */
function lastTouched(change: Askable, last: Last): string {
  const spoken = findSpoken(change, last);
  const isSince = last && spoken && spoken.movement !== 'stuck' && last.at > change.updatedAt;
  return isSince ? last.at : change.updatedAt;
}

function findSpoken({ id }: Askable, last: Last): SaidOfChange | undefined {
  return last?.said.find(({ changeId }) => changeId === id);
}

/** Those that are to be in place in the week or month that this Monday began, the earliest first. */
export function dueInIt<T extends Askable>(
  changes: readonly T[],
  occurrence: string,
  every: Every,
): readonly (T & { readonly byWhen: string })[] {
  return changes
    .filter((change): change is T & { byWhen: string } => change.byWhen !== null)
    .filter((change) => isUnderWay(change) && begunOn(change.byWhen, every) === occurrence)
    .toSorted((one, other) => one.byWhen.localeCompare(other.byWhen) || one.number - other.number);
}
