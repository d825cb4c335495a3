/** Leaves out one thing, or all of the change it is of with what comes of it later, and lets it in again: whichever somebody chose beside it (P19). */
import type { DomainError } from '../../domain/errors.ts';
import { changeIdOf } from '../../domain/gathered/gathered.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { type GatheredOfTeam, loadGatheredOfTeam } from '../gathered/load-gathered.ts';
import { loadChange } from '../small-change/load-change.ts';
import { leaveChangeOut, letChangeIn } from './leave-change-out.ts';
import { type WithholdInput, withhold } from './withhold.ts';

export type WithholdChosen = WithholdInput & {
  /** All of its change. */
  readonly isWhole: boolean;
};

/** Errors: those of either; `not-found` for all of what came from no change. */
export async function withholdChosen(
  { isWhole, ...input }: WithholdChosen,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>,
): Promise<Result<GatheredOfTeam, DomainError>> {
  if (!isWhole) return withhold(input, actor, deps);
  const { teamId, itemId, isOut, commandId } = input;
  const changeId = changeIdOf(itemId);
  if (!changeId) return fail({ kind: 'not-found' });
  const loaded = await loadChange({ teamId, changeId }, actor, deps);
  if (!loaded.ok) return loaded;
  const asked = { change: loaded.value.change, commandId };
  const done = isOut
    ? await leaveChangeOut(asked, actor, deps)
    : await letChangeIn(asked, actor, deps);
  return done.ok ? loadGatheredOfTeam({ tenantId: actor.tenantId, teamId }, deps) : done;
}
