/** What somebody is in a programme: who was named for it says so, and who is in its teams. */
import { findMember, type Team } from '../team/team.ts';
import type { Standing, Stands } from './permissions.ts';
import { onlyTeamOf, type Programme } from './programme.ts';

/**
 * A role in a team, which a lead of that team can give, makes nobody a leader here: who signs for a council is named by
 * a steward. In a team by itself its leads are the stewards for as long as nobody else was named, so that it needs no
 * setting up, and whoever is in it no more, or whose team is gone, is nobody there, whatever they were named for (P32).
 */
export function standsIn(programme: Programme, teams: readonly Team[], personId: string): Stands {
  const role = teams.flatMap((team) => findMember(team, personId)?.role ?? [])[0] ?? null;
  const isAlone = onlyTeamOf(programme.programmeId) !== null;
  if (isAlone && role === null) return { standings: [], role };
  const named = programme.people.filter(({ id }) => id === personId).map((each) => each.role);
  const isLead = role === 'supervisor' || role === 'facilitator';
  const hasSteward = programme.people.some((each) => each.role === 'steward');
  const isStewardByTeam = isLead && !hasSteward && isAlone;
  const standings: readonly Standing[] = [
    ...(role === null ? [] : ['member' as const]),
    ...named,
    ...(isStewardByTeam ? ['steward' as const] : []),
  ];
  return { standings, role };
}

/** Whoever is in several of its teams is one of them. */
export function countPeople(teams: readonly Pick<Team, 'members'>[]): number {
  return new Set(teams.flatMap(({ members }) => members.map(({ id }) => id))).size;
}
