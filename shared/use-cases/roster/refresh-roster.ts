/** Reads again who is in a team, where that was read too long ago, without anybody of it having written. */
import type { Result } from '../../domain/result.ts';
import { isRosterOld, rosterHoldsUntil } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import { channelType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import type { SeenTeam } from '../team/sync-team.ts';
import { type UpdateDeps, updateTeam } from './update-team.ts';

export type RosterPlace = TeamKey & { readonly name: string; readonly serviceUrl: string };

/** Asks Teams who is in a team; null where it does not say, whatever the reason. */
export type ReadRoster = (place: RosterPlace) => Promise<SeenTeam | null>;

/**
 * The ISO instant until which what is known may be relied on; null where that is too long ago already
 * and could not be read again. What is known stays then, also where Teams says that the app is not there:
 * a region that moved says the same, and only an event takes a team away. A team without the app is not
 * asked after, as Teams tells it nothing.
 */
export async function refreshRoster(
  place: TeamKey,
  readRoster: ReadRoster,
  deps: UpdateDeps,
): Promise<string | null> {
  // A store that breaks here breaks for whoever relies on it, who says so.
  const known = await readTeam(deps.store, place.tenantId, place.teamId).catch(() => null);
  if (!known?.ok) return null;
  const team = known.value;
  if (!isRosterOld(team, deps.clock.now())) return rosterHoldsUntil(team);
  if (!team.hasApp || team.status === 'deleted') return null;
  const serviceUrl = team.serviceUrl ?? (await findServiceUrl(place, deps));
  if (serviceUrl === null) return null;
  const seen = await readRoster({ ...place, name: team.name, serviceUrl });
  return seen === null ? null : holdsUntil(await updateTeam(seen, deps), deps.clock.now());
}

/** A roster that came empty was not read. */
function holdsUntil(updated: Result<Team, unknown>, now: string): string | null {
  return updated.ok && !isRosterOld(updated.value, now) ? rosterHoldsUntil(updated.value) : null;
}

/** Of a team read before that was kept with it: where its channel is. */
async function findServiceUrl(
  place: TeamKey,
  { store }: Pick<UpdateDeps, 'store'>,
): Promise<string | null> {
  const channel = await repository.readOrEmpty(store, channelType, place);
  return channel.ok ? (channel.value.address?.serviceUrl ?? null) : null;
}
