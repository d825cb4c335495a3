/**
 * Takes a barrier back that one raised by name; whose a confidential one is, nobody can know (P5). What was typed in off
 * a wall may be a slip: whoever may type one in may take it off again.
 */

import {
  findBarrier,
  isRaisedBy,
  takeBarrierBack as toTakenBack,
} from '../../domain/barriers/barriers.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { authorise } from '../access/authorise.ts';
import { changeForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { barriersType } from '../storage/document-types.ts';
import type { BarriersForMember } from './load-barriers.ts';

/** Safe to repeat. Errors: `not-a-member`, `not-allowed`, `busy`. */
export function takeBarrierBack(
  { teamId, barrierId }: { readonly teamId: string; readonly barrierId: string },
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<BarriersForMember, DomainError>> {
  const asking = { teamId, actor, verb: 'see-board' } as const;
  return changeForMember(store, barriersType, asking, (current, team) => {
    const barrier = findBarrier(current, barrierId);
    const mayTypeIn = authorise(team, actor.id, 'theme-barriers').ok;
    const isOwn =
      barrier === undefined ||
      isRaisedBy(barrier, actor.id) ||
      (barrier.from === 'wall' && mayTypeIn);
    const allowed = authorise(team, actor.id, 'take-barrier-back', isOwn);
    return allowed.ok ? ok(toTakenBack(current, barrierId)) : allowed;
  });
}
