/** Asks Teams for a team: what it is called, and who is in it. */
import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { SeenTeam } from '../../shared/use-cases/team/sync-team.ts';
import { channelData, tenantOf } from './channel-data.ts';
import { readRoster } from './roster.ts';

/** Null where the app was not added, or is no more. */
export async function readTeam(context: TurnContext, id: string): Promise<SeenTeam | null> {
  const { activity } = context;
  const { team } = channelData(activity);
  const said = team?.id === id ? team.name : undefined;
  try {
    const name = said ?? (await TeamsInfo.getTeamDetails(context, id)).name ?? '';
    const roster = await readRoster(context, id);
    return {
      tenantId: tenantOf(activity) ?? '',
      id,
      name,
      serviceUrl: activity.serviceUrl,
      roster,
    };
  } catch (error) {
    if (isShutOut(error)) return null;
    throw error;
  }
}

/** What Teams answers where the app was not added: it may not know, or may not do, anything there. */
export function isShutOut(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return statusCode === 403 || statusCode === 404;
}
