/** The person signed in, and what they may do in a team: `/api/me`. */
import { createContext, use, useMemo } from 'react';
import type { Me } from '../../../shared/contracts/api/me.ts';
import { may, type Verb } from '../../../shared/domain/permissions.ts';
import {
  mayInProgramme,
  type ProgrammeVerb,
} from '../../../shared/domain/programme/permissions.ts';
import { programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { mePath, programmePath, teamPath } from './paths.ts';
import { useKnown, useRead } from './use-read.ts';

export function useMe() {
  return useRead<Me>(mePath);
}

/** As far as the page knows. */
export function useKnownMe(): Me | undefined {
  return useKnown<Me>(mePath);
}

/** Whether they may do it with what is theirs by this test. */
type Permits = (isOwn: (personId: string) => boolean) => boolean;

/** As far as the page knows, and the server decides: undefined until it knows who is there. */
export function usePermits(teamId: string, verb: Verb): Permits | undefined {
  const me = useKnownMe();
  return useMemo(() => {
    if (!me) return undefined;
    const role = me.teams.find(({ id }) => id === teamId)?.role;
    return (isOwn) => role === undefined || may(role, verb, isOwn(me.id));
  }, [me, teamId, verb]);
}

/** The programme that is looked at by itself, by whoever is named for it and in none of its teams; null within a team. */
export const NamedFor = createContext<string | null>(null);

/** What stands in the place of a team there: no team’s id, and another one for each programme, so that what is half typed for one is not found in another. */
export function noTeamFor(programmeId: string): string {
  return `no team ${programmeId}`;
}

/** Whether it is looked at from a team. */
export function useIsInTeam(): boolean {
  return use(NamedFor) === null;
}

/** Where on the server that is which is sorted, said and answered on the wall: within the team, or the programme that is looked at by itself. */
export function useWallPath(teamId: string): string {
  const namedFor = use(NamedFor);
  return namedFor === null ? teamPath(teamId) : programmePath(namedFor);
}

/** The same of what is done for the blueprint of the programme the team is in. */
export function useMayInProgramme(
  teamId: string,
  verb: ProgrammeVerb,
): ((isOwn?: boolean) => boolean) | undefined {
  const me = useKnownMe();
  const namedFor = use(NamedFor);
  return useMemo(() => {
    if (!me) return undefined;
    const id = namedFor ?? programmeIn(me, teamId);
    const stands = me.programmes.find((each) => each.id === id);
    const role = me.teams.find((team) => team.id === teamId)?.role ?? null;
    return (isOwn) => stands !== undefined && mayInProgramme({ ...stands, role }, verb, isOwn);
  }, [me, teamId, verb, namedFor]);
}

/** The programme the team is in: of a team by itself, its own, and so where it is not known. */
export function useProgrammeId(teamId: string): string {
  const me = useKnownMe();
  return use(NamedFor) ?? programmeIn(me, teamId);
}

function programmeIn(me: Me | undefined, teamId: string): string {
  return me?.teams.find(({ id }) => id === teamId)?.programmeId ?? programmeIdOf(teamId);
}

/** The same of what is nobody’s own. */
export function useMay(teamId: string, verb: Verb): boolean | undefined {
  return usePermits(teamId, verb)?.(() => false);
}

/** Blueprints somebody is named for that none of their teams is in. */
export function namedForIn({ programmes, teams }: Me): Me['programmes'] {
  return programmes.filter(({ id }) => !teams.some(({ programmeId }) => programmeId === id));
}
