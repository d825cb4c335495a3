/** What is kept about the caller, forgetting them, and the words that name somebody who was forgotten (P22). */
import {
  type Erased,
  EraseRequest,
  NameDecision,
  type NamesLeft,
} from '../../shared/contracts/api/my-data.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { askToBeForgotten } from '../../shared/use-cases/people-data/forget-person.ts';
import { loadMyData } from '../../shared/use-cases/people-data/load-my-data.ts';
import { decideNameLeft, loadNamesLeft } from '../../shared/use-cases/people-data/names-left.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readBody } from './http/read-body.ts';
import { readRoute } from './http/read-route.ts';
import { toHttp } from './http/to-http.ts';

export function myDataRoutes(deps: Deps): readonly ApiRoute[] {
  return [
    {
      method: 'get',
      path: '/api/me/data',
      async handle({ user, correlationId }) {
        const loaded = await loadMyData(user, deps);
        if (!loaded.ok) return toHttp(loaded.error, correlationId);
        return { status: 200, body: loaded.value };
      },
    },
    {
      method: 'post',
      path: '/api/me/erase',
      async handle({ user, body, correlationId }) {
        const input = readBody(EraseRequest, body, correlationId);
        if (!input.ok) return input.error;
        const asked = await askToBeForgotten(user, deps);
        if (!asked.ok) return toHttp(asked.error, correlationId);
        const erased: Erased = { forgotten: asked.value };
        return { status: 200, body: erased };
      },
    },
  ];
}

const namesLeftPath = '/api/teams/:teamId/names-left';

export function namesLeftRoutes(deps: Deps): readonly ApiRoute[] {
  return [
    readRoute(
      namesLeftPath,
      (teamId, user) => loadNamesLeft(teamId, user, deps),
      (left: NamesLeft) => left,
    ),
    {
      method: 'post',
      path: namesLeftPath,
      async handle({ user, params, body, correlationId }) {
        const input = readBody(NameDecision, body, correlationId);
        if (!input.ok) return input.error;
        const left = await decideNameLeft(params.teamId ?? '', input.value, user, deps);
        return left.ok ? { status: 200, body: left.value } : toHttp(left.error, correlationId);
      },
    },
  ];
}
