/** Logging a change from the tab, reading one whole, and what people do with it. */
import { LogChangeRequest } from '../../shared/contracts/api/change-commands.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadChange } from '../../shared/use-cases/small-change/load-change.ts';
import { logChange } from '../../shared/use-cases/small-change/log-change.ts';
import { readAnswered } from '../../shared/use-cases/strands/read-answered.ts';
import type { ApiRoute } from './api-route.ts';
import { changeCommandRoutes } from './change-commands.ts';
import { handsToday, toBoardChange, toChangeDetail } from './present/present-change.ts';
import { readBody } from './read-body.ts';
import { toHttp } from './to-http.ts';

export function changeRoutes(deps: Deps): readonly ApiRoute[] {
  return [logRoute(deps), showRoute(deps), ...changeCommandRoutes(deps)];
}

function logRoute(deps: Deps): ApiRoute {
  return {
    method: 'post',
    path: '/api/teams/:teamId/changes',
    async handle({ user, params, body, correlationId }) {
      const input = readBody(LogChangeRequest, body, correlationId);
      if (!input.ok) return input.error;
      const teamId = params.teamId ?? '';
      const logged = await logChange({ ...input.value, teamId }, user, deps);
      if (!logged.ok) return toHttp(logged.error, correlationId);
      const { change, team } = logged.value;
      const seen = { members: team.members, before: handsToday(team, deps) };
      return { status: 201, body: toBoardChange(change, seen) };
    },
  };
}

function showRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/changes/:changeId',
    async handle({ user, params, correlationId }) {
      const { teamId = '', changeId = '' } = params;
      const loaded = await loadChange({ teamId, changeId }, user, deps);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      const { change, member: viewer, team } = loaded.value;
      const answered = await readAnswered(deps.store, change, change.answers);
      if (!answered.ok) return toHttp(answered.error, correlationId);
      const { members } = team;
      const seen = { members, before: handsToday(team, deps), viewer, answered: answered.value };
      return { status: 200, body: toChangeDetail(change, seen) };
    },
  };
}
