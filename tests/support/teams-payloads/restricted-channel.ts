/**
 * The same in a private or a shared channel: microsoft/Agents-for-js#488 shows `channelData.channel.type`, the host
 * team by its id, and the bot coming and going as `channelMemberAdded` and `channelMemberRemoved`.
 */
import { bot, type Envelope, type TeamPlace, toActor, toEnvelope } from './envelope.ts';
import type { Person } from './people.ts';

export type RestrictedChannel = {
  readonly id: string;
  readonly type: 'private' | 'shared';
  readonly name: string;
};

export function toRestricted<
  T extends { readonly conversation: object; readonly channelData: object },
>(activity: T, channel: RestrictedChannel) {
  return {
    ...activity,
    conversation: { ...activity.conversation, id: channel.id, conversationType: 'channel' },
    channelData: { ...activity.channelData, channel },
  };
}

export function buildBotInChannel(
  person: Person,
  what: 'channelMemberAdded' | 'channelMemberRemoved',
  channel: RestrictedChannel,
  team: Pick<TeamPlace, 'id'>,
  envelope: Envelope,
) {
  const { tenantId } = envelope;
  const members = [{ id: bot.id }];
  return {
    type: 'conversationUpdate',
    ...(what === 'channelMemberAdded' ? { membersAdded: members } : { membersRemoved: members }),
    ...toEnvelope(envelope),
    from: toActor(person),
    conversation: { isGroup: true, conversationType: 'channel', id: channel.id, tenantId },
    channelData: { channel, team: { id: team.id }, eventType: what, tenant: { id: tenantId } },
  };
}
