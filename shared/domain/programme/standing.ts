/** What somebody is in a programme: who was named for it says so, and who is in its teams. */
import { findMember, type Team } from '../team/team.ts';
import type { Standing, Stands } from './permissions.ts';
import type { Programme } from './programme.ts';

/** `asked`: teams that were asked to join and have not said so. */
export type ProgrammeTeams = { readonly teams: readonly Team[]; readonly asked?: readonly Team[] };

/**
 * A role in a team, which a lead of that team can give, makes nobody a leader here: who signs for a council is named by
 * a steward. For as long as nobody who was named looks after it, its teams' leads do, so that a team by itself needs no
 * setting up and no programme is left without anybody. Whoever is in none of its teams is nobody there, whatever they
 * were named for; of those that were only asked, only who was named for it is in (P32).
 */
export function standsIn(
  programme: Programme,
  { teams, asked = [] }: ProgrammeTeams,
  personId: string,
): Stands {
  const role = teams.flatMap((team) => findMember(team, personId)?.role ?? [])[0] ?? null;
  const around = [...teams, ...asked];
  const isAround = (id: string) => around.some((team) => findMember(team, id));
  if (!isAround(personId)) return { standings: [], role };
  const named = programme.people.filter(({ id }) => id === personId).map((each) => each.role);
  const isLead = role === 'supervisor' || role === 'facilitator';
  const hasSteward = programme.people.some((each) => each.role === 'steward' && isAround(each.id));
  const standings: readonly Standing[] = [
    ...(role === null ? [] : ['member' as const]),
    ...named,
    ...(isLead && !hasSteward ? ['steward' as const] : []),
  ];
  return { standings, role };
}
