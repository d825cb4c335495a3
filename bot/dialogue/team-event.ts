/** What happened to a team in Teams, and what the app does about it. Nobody need be known who did it. */
import {
  forgetChannel,
  removeChannel,
  reopenChannel,
} from '../../shared/use-cases/channel/record-channel.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { forgetWelcome } from '../../shared/use-cases/notifications/claim-welcome.ts';
import { updateTeam } from '../../shared/use-cases/roster/update-team.ts';
import {
  markRosterUnread,
  renameTeam,
  setTeamStatus,
} from '../../shared/use-cases/team/change-team.ts';
import { setAppInstalled } from '../../shared/use-cases/team/set-app-installed.ts';
import type { SeenTeam } from '../../shared/use-cases/team/sync-team.ts';

export type TeamEvent = {
  readonly what:
    | 'people-changed'
    | 'renamed'
    | 'archived'
    | 'unarchived'
    | 'deleted'
    | 'restored'
    | 'app-added'
    | 'app-removed'
    | 'channel-deleted';
  readonly tenantId: string;
  readonly teamId: string;
  readonly conversationId: string;
  /** What the team is called, where Teams says so. */
  readonly name?: string;
  /** The channel it is about. */
  readonly channelId?: string;
  /** Null where the app was not added, or is no more. */
  readonly readTeam: () => Promise<SeenTeam | null>;
};

export async function followTeamEvent(event: TeamEvent, deps: Deps): Promise<void> {
  const { what, tenantId, teamId, conversationId, name, channelId } = event;
  const place = { tenantId, teamId };
  switch (what) {
    case 'people-changed':
      return readPeople(event, deps);
    case 'renamed':
      if (name !== undefined) await renameTeam(place, name, deps);
      return;
    case 'archived':
    case 'deleted':
      await setTeamStatus(place, what, deps);
      await removeChannel(place, deps);
      return;
    case 'unarchived':
      await setTeamStatus(place, 'active', deps);
      await reopenChannel(place, deps);
      return;
    case 'restored':
      await setTeamStatus(place, 'active', deps);
      await reopenChannel(place, deps);
      return readPeople(event, deps);
    case 'app-added':
      await setTeamStatus(place, 'active', deps);
      await setAppInstalled(place, true, deps);
      return readPeople(event, deps);
    case 'app-removed':
      await setAppInstalled(place, false, deps);
      await removeChannel(place, deps);
      return forgetWelcome({ tenantId, place: conversationId }, deps.store);
    case 'channel-deleted':
      if (channelId !== undefined) await forgetChannel(place, channelId, deps);
      return;
  }
}

/** Where Teams cannot say now, the team remembers that it has to be asked again. */
async function readPeople(event: TeamEvent, deps: Deps): Promise<void> {
  const { tenantId, teamId } = event;
  let isRead = false;
  try {
    const seen = await event.readTeam();
    isRead = seen !== null && seen.roster.length > 0 && (await updateTeam(seen, deps)).ok;
  } finally {
    if (!isRead) await markRosterUnread({ tenantId, teamId }, deps);
  }
}
