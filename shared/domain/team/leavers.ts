/** Who left a team lately, and when: what they looked after is nobody's since then (P27). */
import type { Team } from './team.ts';

/** `leftAt` is an ISO instant; what they were called stands with what they did. */
export type Leaver = { readonly id: string; readonly leftAt: string };

/** More than leave a team in a year; whoever left longest ago is forgotten first. */
export const leaversLimit = 60;

/** Notes who of the team as it was before is in it no more; whoever is back is no leaver. `now` is an ISO instant. */
export function withLeaversSince(team: Team, before: Pick<Team, 'members'>, now: string): Team {
  const here = new Set(team.members.map(({ id }) => id));
  const away = team.leavers.filter(({ id }) => !here.has(id));
  const leaving = before.members.filter(({ id }) => !here.has(id));
  if (leaving.length === 0 && away.length === team.leavers.length) return team;
  const left = leaving.map(({ id }) => ({ id, leftAt: now }));
  return { ...team, leavers: [...away, ...left].slice(-leaversLimit) };
}
