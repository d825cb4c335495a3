/**
 * What Teams adds to an activity: the tenant, the team, and the channel. The kind of a channel is said as
 * microsoft/Agents-for-js#488 shows it for shared ones; a standard channel may be of no kind at all.
 */
import type { Activity } from 'botbuilder';

export type TeamsChannelData = {
  readonly tenant?: { readonly id?: string };
  readonly team?: { readonly id?: string; readonly name?: string };
  readonly channel?: {
    readonly id?: string;
    readonly type?: string;
    readonly membershipType?: string;
  };
  /** What a `conversationUpdate` is about, such as `teamRenamed`. */
  readonly eventType?: string;
};

export function channelData({ channelData }: Activity): TeamsChannelData {
  return (channelData ?? {}) as TeamsChannelData;
}

export function tenantOf(activity: Activity): string | undefined {
  return activity.conversation?.tenantId ?? channelData(activity).tenant?.id;
}

const restricted: readonly unknown[] = ['private', 'shared'];

/** Its people are not the team's: some of them only, or others too. */
export function isInRestrictedChannel(activity: Activity): boolean {
  const { channel } = channelData(activity);
  return [channel?.type, channel?.membershipType].some((kind) =>
    restricted.includes(typeof kind === 'string' ? kind.toLowerCase() : kind),
  );
}
