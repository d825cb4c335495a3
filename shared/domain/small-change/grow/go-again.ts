/** Going again: what is adapted begins another learning cycle, and each go keeps what it taught (P26). */
import { type Command, wasApplied } from '../../command.ts';
import type { DomainError } from '../../errors.ts';
import { fail, ok, type Result } from '../../result.ts';
import { noLearning } from '../content/learning.ts';
import { isTold } from '../gates.ts';
import { applyOnce } from '../history.ts';
import type { Go, SmallChange } from '../small-change.ts';

/** More goes than sixteen weeks hold. */
export const goLimit = 12;

export function goNow({ goes }: Pick<SmallChange, 'goes'>): number {
  return goes.length + 1;
}

export function mayGoAgain(change: SmallChange): boolean {
  return isTold(change) && change.learning.decision === 'adapt' && change.goes.length < goLimit - 1;
}

/** Back in Develop with its plan. Errors: `no-such-move` unless everything is told and it is adapted. */
export function goAgain(change: SmallChange, command: Command): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (!mayGoAgain(change)) return fail({ kind: 'no-such-move' });
  const from = change.goes.at(-1)?.until ?? change.loggedAt;
  const go: Go = { from, until: command.at, learning: change.learning };
  const to = {
    ...{ goes: [...change.goes, go], learning: noLearning },
    ...({ stage: 'develop', stageSince: command.at } as const),
  };
  return ok(applyOnce(change, command, { did: 'went-again', to }));
}
