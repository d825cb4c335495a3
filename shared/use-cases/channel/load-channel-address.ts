/** Where a team's channel is, for something said there in the turn of somebody in the team. */
import type { ChannelAddress } from '../../domain/channel/channel.ts';
import type { Deps } from '../deps.ts';
import { channelType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Null where it is not known, is out of reach, or the store cannot say. */
export async function loadChannelAddress(
  team: TeamKey,
  { store }: Pick<Deps, 'store'>,
): Promise<ChannelAddress | null> {
  const channel = await repository.readOrEmpty(store, channelType, team);
  return channel.ok && !channel.value.isUnreachable ? channel.value.address : null;
}
