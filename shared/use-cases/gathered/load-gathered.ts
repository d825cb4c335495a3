/** Loads what a team has to make sense of, for somebody in it: out of its own documents, and nothing of it is kept or leaves them (P19). */
import { StoredChange } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import { gatherItems } from '../../domain/gathered/gather-items.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import { waitedDays } from '../../domain/gathered/waited-long.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { barriersType, checkInsType } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { loadTeam } from '../team/load-team.ts';
import { readOpenChanges } from '../team/read-open-changes.ts';

export type LoadedGathered = { readonly team: Team; readonly items: readonly GatheredItem[] };

/** Errors: `not-a-member`, `busy`. */
export async function loadGathered(
  teamId: string,
  actor: Actor,
  { store, calendar, today }: Pick<Deps, 'store' | 'calendar' | 'today'>,
): Promise<Result<LoadedGathered, DomainError>> {
  const loaded = await loadTeam(teamId, actor, { store });
  if (!loaded.ok) return loaded;
  const { team } = loaded.value;
  const key = { tenantId: actor.tenantId, teamId };
  const [documents, barriers, checkIns] = await Promise.all([
    readOpenChanges(store, key),
    repository.readOrEmpty(store, barriersType, key),
    readAll(store, checkInsType, teamPartition(actor.tenantId, teamId)),
  ]);
  if (!documents.ok) return documents;
  if (!barriers.ok) return barriers;
  if (!checkIns.ok) return checkIns;
  const changes = documents.value.map(({ doc }) => StoredChange.parse(doc));
  const given = { team, changes, barriers: barriers.value, checkIns: checkIns.value };
  const { timeZone } = team;
  const from = calendar.addDays(today(timeZone), -waitedDays);
  const items = gatherItems(given, {
    before: calendar.instantOf(from, '00:00', timeZone),
    monthOf: (at) => `${calendar.dayOf(at, timeZone).slice(0, 7)}-01`,
  });
  return ok({ team, items });
}
