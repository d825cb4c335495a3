/** Logging a change from the tab, reading one whole, and moving it. */
import { LogChangeRequest, MoveRequest } from '../../shared/contracts/api/change-commands.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadChange } from '../../shared/use-cases/small-change/load-change.ts';
import { logChange } from '../../shared/use-cases/small-change/log-change.ts';
import { moveChange } from '../../shared/use-cases/small-change/move-change.ts';
import { loadTeam } from '../../shared/use-cases/team/load-team.ts';
import type { ApiRoute } from './api-route.ts';
import { handsToday, toBoardChange, toChangeDetail } from './present-change.ts';
import { readBody } from './read-body.ts';
import { toHttp } from './to-http.ts';

export function changeRoutes(deps: Deps): readonly ApiRoute[] {
  return [logRoute(deps), showRoute(deps), moveRoute(deps)];
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
      return { status: 201, body: toBoardChange(change, handsToday(team, deps)) };
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
      const { change, member, team } = loaded.value;
      return { status: 200, body: toChangeDetail(change, member, handsToday(team, deps)) };
    },
  };
}

function moveRoute(deps: Deps): ApiRoute {
  return {
    method: 'post',
    path: '/api/teams/:teamId/changes/:changeId/moves',
    async handle({ user, params, body, correlationId }) {
      const input = readBody(MoveRequest, body, correlationId);
      if (!input.ok) return input.error;
      const { teamId = '', changeId = '' } = params;
      const place = await loadTeam(teamId, user, deps);
      if (!place.ok) return toHttp(place.error, correlationId);
      const moved = await moveChange({ ...input.value, teamId, changeId }, user, deps);
      if (!moved.ok) return toHttp(moved.error, correlationId);
      return { status: 200, body: toBoardChange(moved.value, handsToday(place.value.team, deps)) };
    },
  };
}
