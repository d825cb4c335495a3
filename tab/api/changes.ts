/** Logging a change from the tab, reading one whole, and what people do with it. */
import { LogChangeRequest } from '../../shared/contracts/api/change-commands.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import type { Actor } from '../../shared/domain/person.ts';
import type { Result } from '../../shared/domain/result.ts';
import { readShortId } from '../../shared/domain/small-change/small-change.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { findChangeByNumber } from '../../shared/use-cases/small-change/find-change-by-number.ts';
import { type LoadedChange, loadChange } from '../../shared/use-cases/small-change/load-change.ts';
import { logChange } from '../../shared/use-cases/small-change/log-change.ts';
import { readAnswered } from '../../shared/use-cases/strands/read-answered.ts';
import { changeCommandRoutes } from './change-commands.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readBody } from './http/read-body.ts';
import { toHttp } from './http/to-http.ts';
import { handsToday, toBoardChange, toChangeDetail } from './present/present-change.ts';

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
      const loaded = await loadNamed({ teamId, changeId }, user, deps);
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

/** By its id, or by the number people call it by: what was taken off the board is known by that alone. */
async function loadNamed(
  place: { readonly teamId: string; readonly changeId: string },
  user: Actor,
  deps: Deps,
): Promise<Result<LoadedChange, DomainError>> {
  const number = readShortId(place.changeId);
  if (number === null) return loadChange(place, user, deps);
  const { teamId } = place;
  const found = await findChangeByNumber({ teamId, number }, user, deps);
  return found.ok ? loadChange({ teamId, changeId: found.value.id }, user, deps) : found;
}
