/** What became of a team in Teams: archived it is asked nothing, deleted nobody sees anything of it. */
import { later } from '../instant.ts';
import { noticeDays } from '../retention.ts';
import type { Team } from './team.ts';

export const teamStatuses = ['active', 'archived', 'deleted'] as const;

export type TeamStatus = (typeof teamStatuses)[number];

/** `now` is an ISO instant: a team that goes on has its prompts looked at again from then. */
export function withStatus(team: Team, status: TeamStatus, now: string): Team {
  if (team.status === status) return team;
  const next = { ...team, status, rosterMark: null, ...(status === 'deleted' && goesAfter(now)) };
  return { ...next, nextPromptAt: isAsked(next) ? now : null };
}

/** As long as Teams itself can bring a team back, what it has is kept. */
function goesAfter(now: string): Pick<Team, 'ageLookAt' | 'ending'> {
  return { ageLookAt: later(now, noticeDays * dayMs), ending: null };
}

const dayMs = 24 * 3_600_000;

/** Whether anything is asked of its people by itself. */
export function isAsked({ hasApp, status }: Pick<Team, 'hasApp' | 'status'>): boolean {
  return hasApp && status === 'active';
}

/** Older than this, who is in a team is read again before it is relied on. */
const rosterHoldsMs = 24 * 3_600_000;

/** Within this time it is not read again for somebody who is not in it, and when it was read is not written anew. */
const justReadMs = 60_000;

export function isRosterOld(team: Pick<Team, 'rosterReadAt'>, now: string): boolean {
  const until = rosterHoldsUntil(team);
  return until === null || until <= now;
}

/** An ISO instant; null where it does not hold any more. */
export function rosterHoldsUntil({ rosterReadAt }: Pick<Team, 'rosterReadAt'>): string | null {
  return rosterReadAt === null ? null : later(rosterReadAt, rosterHoldsMs);
}

/** When and where the roster was read, and what it was like. */
export type RosterRead = {
  /** ISO instant. */
  readonly at: string;
  readonly mark: string | null;
  /** Where Teams was asked; nothing where that is not known. */
  readonly serviceUrl?: string;
};

export function withRosterRead(team: Team, { at, mark, serviceUrl }: RosterRead): Team {
  const asked = serviceUrl === undefined ? team : withServiceUrl(team, serviceUrl);
  const marked = asked.rosterMark === mark ? asked : { ...asked, rosterMark: mark };
  return wasJustRead(team, at) ? marked : { ...marked, rosterReadAt: at };
}

/** Teams was heard from there: the newest place counts. */
export function withServiceUrl(team: Team, serviceUrl: string): Team {
  return team.serviceUrl === serviceUrl ? team : { ...team, serviceUrl };
}

export function wasJustRead({ rosterReadAt }: Pick<Team, 'rosterReadAt'>, now: string): boolean {
  return rosterReadAt !== null && later(rosterReadAt, justReadMs) > now;
}

/** Somebody came or left, and who could not be found out: it is read at the next opportunity. */
export function withRosterUnread(team: Team): Team {
  return team.rosterReadAt === null ? team : { ...team, rosterReadAt: null };
}
