/** Finds what somebody did last, so that they can take it back by name. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { HistoryEntry, SmallChange } from '../../domain/small-change/small-change.ts';
import { mayUndo } from '../../domain/small-change/undo.ts';
import type { Deps } from '../deps.ts';
import { changeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadOpenChanges } from './load-open-changes.ts';

/** What stands last in a change's history, and is this person's to take back. */
export type Deed = {
  readonly change: SmallChange;
  readonly team: TeamRef;
  readonly last: HistoryEntry;
};

/** Somebody seldom wants back what they did before all these were changed. */
const lookedAt = 12;

/** Latest first; the boards are read, and the latest changes of them whole. Errors: `not-a-member`, `busy`. */
export async function loadLatestDeeds(
  teamIds: readonly string[],
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<
  Result<{ readonly deeds: readonly Deed[]; readonly teams: readonly TeamRef[] }, DomainError>
> {
  const open = await loadOpenChanges(teamIds, actor, { store });
  if (!open.ok) return open;
  const latest = open.value.found
    .toSorted((one, other) => other.change.updatedAt.localeCompare(one.change.updatedAt))
    .slice(0, lookedAt);
  const read = await Promise.all(
    latest.map(async ({ change: { id: changeId, teamId }, team }) => ({
      team,
      change: await repository.read(store, changeType, {
        ...{ tenantId: actor.tenantId, teamId, changeId },
      }),
    })),
  );
  const deeds = read.flatMap(({ change, team }) => {
    const last = change.ok ? change.value.history.at(-1) : undefined;
    return change.ok && last && mayUndo(change.value, actor.id)
      ? [{ change: change.value, team, last }]
      : [];
  });
  return ok({
    deeds: deeds.toSorted((one, other) => other.last.at.localeCompare(one.last.at)),
    teams: open.value.teams,
  });
}
