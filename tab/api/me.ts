/** `GET /api/me`: who the caller is, and which teams they can see. */
import type { Me } from '../../shared/contracts/api/me.ts';
import { usualTeam } from '../../shared/domain/person.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadNamedFor, loadProgrammes } from '../../shared/use-cases/programme/load-programmes.ts';
import type { Freshen } from '../../shared/use-cases/roster/prompt-fresh-team.ts';
import { loadPersonOrNamed } from '../../shared/use-cases/team/load-person.ts';
import type { ApiRoute } from './http/api-route.ts';
import { toHttp } from './http/to-http.ts';

export function meRoute(deps: Deps, freshen: Freshen): ApiRoute {
  return {
    method: 'get',
    path: '/api/me',
    async handle({ user, correlationId }) {
      const known = await loadPersonOrNamed(user, deps);
      if (!known.ok) return toHttp(known.error, correlationId);
      const { tenantId } = user;
      await Promise.all(known.value.teams.map((team) => freshen({ tenantId, teamId: team.id })));
      const person = await loadPersonOrNamed(user, deps);
      if (!person.ok) return toHttp(person.error, correlationId);
      const { id, name, teams } = person.value;
      const usualTeamId = usualTeam(person.value)?.id ?? null;
      const ofTeams = await loadProgrammes(teams, user, deps);
      const namedFor = await loadNamedFor(person.value.programmes, user, deps);
      const programmes = [...ofTeams, ...namedFor].map(
        ({ id: programmeId, name: called, standings, role }) => ({
          ...{ id: programmeId, name: called, standings: [...standings], role },
        }),
      );
      const withRoles = teams.map((team) => {
        const stands = ofTeams.find(({ teamId }) => teamId === team.id);
        const { role = null, id: programmeId } = stands ?? {};
        return role === null || !programmeId ? team : { ...team, role, programmeId };
      });
      const body: Me = {
        id,
        name,
        teams: withRoles,
        programmes: onceEach(programmes),
        usualTeamId,
      };
      return { status: 200, body };
    },
  };
}

/** Where several of their teams are in one, what they may do in it goes by the most they are in any. */
function onceEach(programmes: Me['programmes']): Me['programmes'] {
  const byId = Map.groupBy(programmes, ({ id }) => id);
  return [...byId.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : {
          ...first,
          standings: [...new Set([first, ...others].flatMap(({ standings }) => standings))],
        },
  );
}
