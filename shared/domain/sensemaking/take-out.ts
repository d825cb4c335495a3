/** What a team put in is taken out once it has left: its words go, as they do when it leaves something out while it is in (P19, P32). */
import { remember, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Evidence, evidenceLimits } from './evidence.ts';

/** Only what is the team's own of them; what is gone already is gone. */
type Taking = { readonly teamId: string; readonly itemIds: readonly string[] };

/**
 * All in one write, and none of it is put in again should the team be back, before it is let in. Once the last is out,
 * nothing says that the team put anything in. Errors: `too-many`.
 */
export function takeOut(
  evidence: Evidence,
  { teamId, itemIds }: Taking,
  commandId: string,
): Result<Evidence, DomainError> {
  if (wasApplied(evidence, commandId)) return ok(evidence);
  const taken = evidence.items.filter(
    (each) => each.teamId === teamId && itemIds.includes(each.id),
  );
  if (taken.length === 0) return ok(evidence);
  const withheld = [...new Set([...evidence.withheld, ...taken.map(({ id }) => id)])];
  const limit = evidenceLimits.withheld;
  if (withheld.length > limit) return fail({ kind: 'too-many', limit });
  const items = evidence.items.filter((each) => !taken.includes(each));
  const isLast = !items.some((each) => each.teamId === teamId);
  return ok({
    ...evidence,
    teams: evidence.teams.filter((each) => !isLast || each.teamId !== teamId),
    ...{ items, withheld },
    version: evidence.version + 1,
    appliedCommands: remember(evidence, commandId),
  });
}
