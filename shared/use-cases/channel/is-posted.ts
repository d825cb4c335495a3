/** Whether a message in a team's channel is one the app posted there by itself, for everybody. */
import { standsFor } from '../../domain/channel/channel.ts';
import type { Deps } from '../deps.ts';
import { channelType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** `activityId` is the message's. False also where the store cannot say. */
export async function isPosted(
  team: TeamKey,
  activityId: string,
  { store }: Pick<Deps, 'store'>,
): Promise<boolean> {
  const channel = await repository.readOrEmpty(store, channelType, team);
  return channel.ok && standsFor(channel.value, activityId);
}
