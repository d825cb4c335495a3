/** `GET /api/me/data`: all that is kept about the caller; `POST /api/me/erase`: they are forgotten (P22). */
import { type Erased, EraseRequest } from '../../shared/contracts/api/my-data.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { askToBeForgotten } from '../../shared/use-cases/people-data/forget-person.ts';
import { loadMyData } from '../../shared/use-cases/people-data/load-my-data.ts';
import type { ApiRoute } from './api-route.ts';
import { readBody } from './read-body.ts';
import { toHttp } from './to-http.ts';

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
