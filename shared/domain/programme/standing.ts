/** What somebody is in a programme: who was named for it says so, and who is in its teams. */
import type { PersonRef } from '../person.ts';
import { findMember, type Team } from '../team/team.ts';
import type { Standing, Stands } from './permissions.ts';
import type { Programme } from './programme.ts';

/** `asked`: teams that were asked to join and have not said so. */
export type ProgrammeTeams = { readonly teams: readonly Team[]; readonly asked?: readonly Team[] };

/**
 * A role in a team, which a lead of that team can give, makes nobody a leader here: who signs for a council is named by
 * a steward. For as long as nobody who was named looks after it, its teams' leads do, so that a team by itself needs no
 * setting up and no programme is left without anybody. Whoever was named out of one of its teams and is in none any more
 * is nobody there; whoever was named without being in one is what they were named for, until a steward takes it off. Of
 * teams that were only asked, only who was named is in (P32).
 */
export function standsIn(
  programme: Programme,
  { teams, asked = [] }: ProgrammeTeams,
  personId: string,
): Stands {
  const role = teams.flatMap((team) => findMember(team, personId)?.role ?? [])[0] ?? null;
  const standing = whoStand(programme, { teams, asked });
  const named = standing.filter(({ id }) => id === personId).map((each) => each.role);
  const isLead = role === 'supervisor' || role === 'facilitator';
  const hasSteward = standing.some((each) => each.role === 'steward');
  const standings: readonly Standing[] = [
    ...(role === null ? [] : ['member' as const]),
    ...named,
    ...(isLead && !hasSteward ? ['steward' as const] : []),
  ];
  return { standings, role };
}

export type WhoStands = {
  /** Who looks after it: whoever is named to, or else its teams’ leads. */
  readonly stewards: readonly (PersonRef & { readonly isOutside?: boolean | undefined })[];
  /** Who answers for the council. */
  readonly leaders: readonly (PersonRef & { readonly isOutside?: boolean | undefined })[];
  /** Nobody is named to look after it. */
  readonly areLeads: boolean;
};

/** By name: everybody in its teams can read who. */
export function whoStandsFor(programme: Programme, around: ProgrammeTeams): WhoStands {
  const standing = whoStand(programme, around);
  const stewards = standing.filter(({ role }) => role === 'steward');
  const leads = around.teams
    .flatMap(({ members }) => members)
    .filter(({ role }) => role === 'supervisor' || role === 'facilitator');
  const areLeads = stewards.length === 0;
  return {
    stewards: areLeads ? [...new Map(leads.map((each) => [each.id, each])).values()] : stewards,
    leaders: standing.filter(({ role }) => role === 'leader'),
    areLeads,
  };
}

/** Of those who were named for it. */
function whoStand({ people }: Programme, { teams, asked = [] }: ProgrammeTeams) {
  const around = [...teams, ...asked];
  return people.filter(
    ({ id, isOutside }) => isOutside === true || around.some((team) => findMember(team, id)),
  );
}

/** Whoever is in several of its teams is one of them, as is whoever is in none and was named for it. */
export function countPeople(programme: Programme, around: ProgrammeTeams): number {
  const members = around.teams.flatMap((team) => team.members);
  return new Set([...members, ...whoStand(programme, around)].map(({ id }) => id)).size;
}
