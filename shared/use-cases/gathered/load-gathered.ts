/** Loads what a team has to make sense of, out of its own documents, and nothing of it is kept or leaves them (P19). */
import { StoredChange } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import { gatherItems, keptInTeam } from '../../domain/gathered/gather-items.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import { waitedDays } from '../../domain/gathered/waited-long.ts';
import { programmeIdOf } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { LeftOutIds } from '../../domain/sensemaking/left-out.ts';
import type { Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { barriersType, checkInsType, type TeamKey } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { readOpenChanges } from '../team/read-open-changes.ts';
import { readLeftOutIds } from './read-left-out.ts';

export type LoadedGathered = {
  readonly team: Team;
  readonly items: readonly GatheredItem[];
  /** Numbers of the changes of which something told stays in the team. */
  readonly keptInTeam: readonly number[];
};

/** With what of it is left out of the programme the team is in. */
export type GatheredOfTeam = LoadedGathered & { readonly leftOut: LeftOutIds };

/**
 * Says nothing of who is asking, as the board: whoever shows it authorises first. Errors: `not-a-member`
 * (no such team), `busy`.
 */
export async function loadGathered(
  key: TeamKey,
  { store, calendar, today }: Pick<Deps, 'store' | 'calendar' | 'today'>,
): Promise<Result<LoadedGathered, DomainError>> {
  const [team, documents, barriers, checkIns] = await Promise.all([
    readTeam(store, key.tenantId, key.teamId),
    readOpenChanges(store, key),
    repository.readOrEmpty(store, barriersType, key),
    readAll(store, checkInsType, teamPartition(key.tenantId, key.teamId)),
  ]);
  if (!team.ok) return team;
  if (!documents.ok) return documents;
  if (!barriers.ok) return barriers;
  if (!checkIns.ok) return checkIns;
  const changes = documents.value.map(({ doc }) => StoredChange.parse(doc));
  const { timeZone } = team.value;
  const from = calendar.addDays(today(timeZone), -waitedDays);
  const items = gatherItems(
    { team: team.value, changes, barriers: barriers.value, checkIns: checkIns.value },
    {
      before: calendar.instantOf(from, '00:00', timeZone),
      monthOf: (at) => `${calendar.dayOf(at, timeZone).slice(0, 7)}-01`,
    },
  );
  return ok({ team: team.value, items, keptInTeam: keptInTeam(changes) });
}

/** The same, and the same errors. */
export async function loadGatheredOfTeam(
  key: TeamKey,
  deps: Pick<Deps, 'store' | 'calendar' | 'today'>,
): Promise<Result<GatheredOfTeam, DomainError>> {
  const gathered = await loadGathered(key, deps);
  if (!gathered.ok) return gathered;
  const { team, items } = gathered.value;
  const programmeId = team.programmeId ?? programmeIdOf(team.id);
  const asked = { programmeId, itemIds: items.map(({ id }) => id) };
  const leftOut = await readLeftOutIds(deps.store, team, asked);
  return leftOut.ok ? ok({ ...gathered.value, leftOut: leftOut.value }) : leftOut;
}
