/** Which changes have waited long: in one stage for four weeks, or said to be stuck two check-ins running. */
import type { CheckIns } from '../check-in/check-ins.ts';
import { isTold } from '../small-change/gates.ts';
import type { SmallChange } from '../small-change/small-change.ts';

/** Days in one stage. */
export const waitedDays = 28;

type Waiting = Parameters<typeof isTold>[0] & Pick<SmallChange, 'id' | 'stageSince'>;

/**
 * The instant since which it waits, or null. `before`: the one four weeks ago. What is told to its end waits for
 * nothing, nor does an idea that is kept for the blueprint.
 */
export function waitsSince(
  change: Waiting,
  before: string,
  checkIns: readonly Pick<CheckIns, 'answers'>[],
): string | null {
  const isKept = change.scope === 'for-the-blueprint' && change.stage === 'mission';
  if (isTold(change) || isKept) return null;
  if (change.stageSince <= before) return change.stageSince;
  const stuck = checkIns.flatMap(({ answers }) => stuckTwice(change, answers));
  return stuck.toSorted()[0] ?? null;
}

/** The earlier of two answers running that say so, both of the stage it is in now. */
function stuckTwice(
  { id, stageSince }: Pick<Waiting, 'id' | 'stageSince'>,
  answers: CheckIns['answers'],
): readonly string[] {
  const isStuck = answers.map(
    ({ at, said }) =>
      at >= stageSince &&
      said.some(({ changeId, movement }) => changeId === id && movement === 'stuck'),
  );
  return answers.flatMap(({ at }, nth) => (isStuck[nth] && isStuck[nth + 1] ? [at] : []));
}
