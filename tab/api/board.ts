/** `GET /api/teams/:teamId/board`: the same board for every member of the team. */

import { authorise } from '../../shared/use-cases/access/authorise.ts';
import type { ApiRoute } from './api-route.ts';
import type { BoardCache } from './board-cache.ts';
import { toEtagAnswer } from './etag-answer.ts';
import { toHttp } from './to-http.ts';

export function boardRoute(boards: BoardCache): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/board',
    async handle(request) {
      const { user, params, correlationId } = request;
      const board = await boards.read(user.tenantId, params.teamId ?? '');
      if (!board.ok) return toHttp(board.error, correlationId);
      const allowed = authorise(board.value.team, user.id, 'see-board');
      if (!allowed.ok) return toHttp(allowed.error, correlationId);
      return toEtagAnswer(board.value, request);
    },
  };
}
