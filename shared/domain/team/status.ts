/** What became of a team in Teams: archived it is asked nothing, deleted nobody sees anything of it. */
import { later } from '../instant.ts';
import type { Team } from './team.ts';

export const teamStatuses = ['active', 'archived', 'deleted'] as const;

export type TeamStatus = (typeof teamStatuses)[number];

/** `now` is an ISO instant: a team that goes on has its prompts looked at again from then. */
export function withStatus(team: Team, status: TeamStatus, now: string): Team {
  if (team.status === status) return team;
  const next = { ...team, status };
  return { ...next, nextPromptAt: isAsked(next) ? now : null };
}

/** Whether anything is asked of its people by itself. */
export function isAsked({ hasApp, status }: Pick<Team, 'hasApp' | 'status'>): boolean {
  return hasApp && status === 'active';
}

/** Older than this, who is in a team is read again before it is relied on. */
const rosterHoldsMs = 24 * 3_600_000;

/** Within this time it is not read again for somebody who is not in it, and when it was read is not written anew. */
const justReadMs = 60_000;

export function isRosterOld({ rosterReadAt }: Pick<Team, 'rosterReadAt'>, now: string): boolean {
  return rosterReadAt === null || later(rosterReadAt, rosterHoldsMs) <= now;
}

export function withRosterRead(team: Team, now: string): Team {
  return wasJustRead(team, now) ? team : { ...team, rosterReadAt: now };
}

export function wasJustRead({ rosterReadAt }: Pick<Team, 'rosterReadAt'>, now: string): boolean {
  return rosterReadAt !== null && later(rosterReadAt, justReadMs) > now;
}

/** Somebody came or left, and who could not be found out: it is read at the next opportunity. */
export function withRosterUnread(team: Team): Team {
  return team.rosterReadAt === null ? team : { ...team, rosterReadAt: null };
}
