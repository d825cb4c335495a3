/**
 * Something happened to a team: "Conversation events in your Teams bot" (MicrosoftDocs/msteams-docs). Whoever did
 * it has an id in Teams and none in the directory, the conversation is the team's and says no tenant, and the
 * type of the event is spelled as in the samples, `teamrestored` in small letters.
 */
import { type Envelope, toEnvelope } from './envelope.ts';

export type TeamEventType =
  | 'teamMemberAdded'
  | 'teamMemberRemoved'
  | 'teamRenamed'
  | 'teamArchived'
  | 'teamUnarchived'
  | 'teamDeleted'
  | 'teamHardDeleted'
  | 'teamrestored'
  | 'channelDeleted'
  | 'channelRenamed';

export function buildTeamEvent(
  eventType: TeamEventType,
  team: { readonly id: string; readonly name?: string },
  envelope: Envelope,
  rest: { readonly channel?: { readonly id: string; readonly name?: string } } = {},
) {
  const tenant = { id: envelope.tenantId };
  return {
    type: 'conversationUpdate',
    ...toEnvelope(envelope),
    from: { id: '29:1I9Is_Sx0O-Iy2rQ7Xz1lcaPKlO9eqmBRTBuW6XzkFtcjqxTjPaCMij8BVMdBcL9L' },
    conversation: { isGroup: true, conversationType: 'channel', id: team.id },
    channelData: { ...rest, team, eventType, tenant },
  };
}
