/** Keeps which channel of a team the app may post in. */

import type { Channel, ChannelAddress } from '../../domain/channel/channel.ts';
import { isPostedAt, withChannelAddress, withoutChannel } from '../../domain/channel/enqueue.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withServiceUrl } from '../../domain/team/status.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { channelType, type TeamKey, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { changeChannel, changeKnownChannel } from './change-channel.ts';

type Outcome = Promise<Result<Channel | null, DomainError>>;

/**
 * One read where the channel is known already, and is where it was. The team is there, too: its people are
 * asked for where Teams was heard from last. Null for a team the app was not added to: a message can be
 * logged from any channel. Errors: `busy`.
 */
export async function recordChannel(
  place: TeamKey,
  address: ChannelAddress,
  deps: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  const known = await repository.readOrEmpty(deps.store, channelType, place);
  if (!known.ok || isPostedAt(known.value, address)) return known;
  const team = await readTeam(deps.store, place.tenantId, place.teamId);
  if (!team.ok) return team.error.kind === 'not-a-member' ? ok(null) : team;
  if (team.value.serviceUrl !== address.serviceUrl)
    await repository.change(deps.store, teamType, place, (current) =>
      ok(withServiceUrl(current, address.serviceUrl)),
    );
  return changeChannel(place, deps, (channel, now) => withChannelAddress(channel, address, now));
}

/** After the app was taken away. Errors: `busy`. */
export function removeChannel(place: TeamKey, deps: Pick<Deps, 'store' | 'clock'>): Outcome {
  return changeKnownChannel(place, deps, withoutChannel);
}

/** That channel is no more; another one of the team's goes on. Errors: `busy`. */
export function forgetChannel(
  place: TeamKey,
  conversationId: string,
  deps: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  return changeKnownChannel(place, deps, (channel) =>
    channel.address?.conversationId === conversationId ? withoutChannel(channel) : channel,
  );
}

/** The team can be written to again where it was before. Errors: `busy`. */
export function reopenChannel(place: TeamKey, deps: Pick<Deps, 'store' | 'clock'>): Outcome {
  return changeKnownChannel(place, deps, (channel, now) =>
    channel.address === null ? channel : withChannelAddress(channel, channel.address, now),
  );
}
