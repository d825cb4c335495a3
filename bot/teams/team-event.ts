/**
 * Reads what happened to a team out of an activity, as Microsoft's page "Conversation events in your Teams
 * bot" shows them: `channelData.eventType` says what, in more than one spelling, and nobody need be named who did it.
 */
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { TeamEvent } from '../dialogue/team-event.ts';
import { channelData, tenantOf } from './channel-data.ts';
import { readTeam } from './read-team.ts';

/** By Microsoft's names, in small letters. */
const teamEvents: Readonly<Record<string, TeamEvent['what']>> = {
  teammemberadded: 'people-changed',
  teammemberremoved: 'people-changed',
  teamrenamed: 'renamed',
  teamarchived: 'archived',
  teamunarchived: 'unarchived',
  teamdeleted: 'deleted',
  teamharddeleted: 'deleted',
  teamrestored: 'restored',
  channeldeleted: 'channel-deleted',
};

/** Null for what is no event of a team, and for the app being added by somebody, who is answered. */
export function toTeamEvent(context: TurnContext): TeamEvent | null {
  const { activity } = context;
  const { team, channel } = channelData(activity);
  const tenantId = tenantOf(activity);
  const what = toWhat(activity);
  const teamId = team?.id;
  if (!teamId || !tenantId || !what) return null;
  return {
    ...{ what, tenantId, teamId, conversationId: activity.conversation.id },
    ...(team?.name && { name: team.name }),
    ...(channel?.id && { channelId: channel.id }),
    readTeam: () => readTeam(context, teamId),
  };
}

function toWhat(activity: Activity): TeamEvent['what'] | undefined {
  if (activity.type === ActivityTypes.InstallationUpdate) return toAppEvent(activity);
  if (activity.type !== ActivityTypes.ConversationUpdate) return undefined;
  const { membersAdded = [], membersRemoved = [], recipient } = activity;
  const isBot = ({ id }: { id: string }) => id === recipient?.id;
  const { eventType } = channelData(activity);
  if (eventType?.toLowerCase().startsWith('channelmember')) return undefined;
  if (membersRemoved.some(isBot)) return 'app-removed';
  if (membersAdded.some(isBot)) return hasActor(activity) ? undefined : 'app-added';
  if (eventType !== undefined) return teamEvents[eventType.toLowerCase()];
  return membersAdded.length + membersRemoved.length > 0 ? 'people-changed' : undefined;
}

function toAppEvent(activity: Activity): TeamEvent['what'] | undefined {
  if (isRemoval(activity)) return 'app-removed';
  return hasActor(activity) ? undefined : 'app-added';
}

export function isRemoval({ type, action }: Activity): boolean {
  return type === ActivityTypes.InstallationUpdate && action?.startsWith('remove') === true;
}

function hasActor({ from }: Activity): boolean {
  return Boolean(from?.aadObjectId);
}
