/** Which changes a check-in asks about, and which mean to be in place this week (P14). */
import { mondayOf } from '../journey/journey.ts';
import type { SmallChange } from '../small-change/small-change.ts';
import { askedAtOnce, type CheckInAnswer, type SaidOfChange } from './check-ins.ts';

type Askable = Pick<
  SmallChange,
  'id' | 'number' | 'stage' | 'status' | 'scope' | 'owner' | 'byWhen' | 'learning' | 'updatedAt'
>;

export type SoFar = {
  /** What was said in this check-in already: of those it goes on asking. */
  readonly said?: readonly SaidOfChange[];
  /** The check-in before. */
  readonly last?: CheckInAnswer | undefined;
};

/**
 * At most five. Those stuck last time come first, then those longest untouched; one that was spoken of
 * last time counts as touched then, so that the others get their turn.
 */
export function changesToAsk<T extends Askable>(
  changes: readonly T[],
  { said = [], last }: SoFar = {},
): readonly T[] {
  const isSaid = ({ id }: T) => said.some(({ changeId }) => changeId === id);
  const inTurn = changes
    .filter((change) => isSaid(change) || isUnderWay(change))
    .toSorted((one, other) => {
      const [here, there] = [lastTouched(one, last), lastTouched(other, last)];
      return here === there ? one.number - other.number : here < there ? -1 : 1;
    });
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

/** ISO instant; empty, and so before any other, for what was stuck. */
function lastTouched({ id, updatedAt }: Askable, last: CheckInAnswer | undefined): string {
  const spoken = last?.said.find(({ changeId }) => changeId === id);
  if (!last || !spoken) return updatedAt;
  if (spoken.movement === 'stuck') return '';
  return last.at > updatedAt ? last.at : updatedAt;
}

/** Those that are to be in place in the week of this Monday, the earliest first. */
export function dueThisWeek<T extends Askable>(
  changes: readonly T[],
  occurrence: string,
): readonly (T & { readonly byWhen: string })[] {
  return changes
    .filter((change): change is T & { byWhen: string } => change.byWhen !== null)
    .filter((change) => isUnderWay(change) && mondayOf(change.byWhen) === occurrence)
    .toSorted((one, other) => one.byWhen.localeCompare(other.byWhen) || one.number - other.number);
}
