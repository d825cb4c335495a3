/**
 * Where something is said: a chat of one's own, a group chat, or a standard channel. As the messages in
 * MicrosoftDocs/msteams-docs ("Channel and group chat conversations with a bot") show them: in a channel the team
 * comes by its id alone, and no kind of channel is said.
 */
import type { Envelope, TeamPlace } from './envelope.ts';
import type { Person } from './people.ts';

export type Where = 'personal' | 'group' | 'channel';

export const standardChannel = { id: 'channel-1' };

export function toPlace(
  person: Person,
  where: Where,
  team: TeamPlace,
  { tenantId }: Pick<Envelope, 'tenantId'>,
) {
  const tenant = { id: tenantId };
  switch (where) {
    case 'personal':
      return {
        conversation: { id: `personal-${person.id}`, conversationType: 'personal', tenantId },
        channelData: { tenant },
      };
    case 'group':
      return {
        conversation: { id: 'group-1', conversationType: 'groupChat', isGroup: true, tenantId },
        channelData: { tenant },
      };
    case 'channel':
      return {
        conversation: {
          ...{ id: standardChannel.id, conversationType: 'channel', isGroup: true, tenantId },
        },
        channelData: { tenant, team: { id: team.id }, channel: standardChannel },
      };
  }
}
