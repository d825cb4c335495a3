/** Keeps which channel of a team the app may post in. */
import type { Channel, ChannelAddress } from '../../domain/channel/channel.ts';
import { loseChannel, reachIn } from '../../domain/channel/take-in.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { readTeam } from '../team/read-team.ts';
import {
  type ChannelPlace,
  changeChannel,
  changeKnownChannel,
  readChannel,
} from './change-channel.ts';

type Outcome = Promise<Result<Channel | null, DomainError>>;

/**
 * One read where the channel is known already. Null for a team the app was not added to: a message can
 * be logged from any channel. Errors: `busy`.
 */
export async function noteChannel(
  place: ChannelPlace,
  address: ChannelAddress,
  deps: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  const known = await readChannel(place, deps);
  if (!known.ok || (known.value?.address && !known.value.isUnreachable)) return known;
  const team = await readTeam(deps.store, place.tenantId, place.teamId);
  if (!team.ok) return team.error.kind === 'not-a-member' ? ok(null) : team;
  return changeChannel(place, deps, (channel, now) => reachIn(channel, address, now));
}

/** After the app was taken away. Errors: `busy`. */
export function forgetChannel(place: ChannelPlace, deps: Pick<Deps, 'store' | 'clock'>): Outcome {
  return changeKnownChannel(place, deps, loseChannel);
}
