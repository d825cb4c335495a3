/** What all members of a team see alike: kept, for whoever is in the team, and sent with a tag. */
import { authorise } from '../../../shared/use-cases/access/authorise.ts';
import type { KeptView } from '../kept/keep-for-teams.ts';
import type { ApiRoute } from './api-route.ts';
import { toEtagAnswer } from './etag-answer.ts';
import { toHttp } from './to-http.ts';

/** `path` has a `:teamId`. */
export function keptRoute(path: string, cache: KeptView): ApiRoute {
  return {
    method: 'get',
    path,
    async handle(request) {
      const { user, params, correlationId } = request;
      const kept = await cache.read(user.tenantId, params.teamId ?? '');
      if (!kept.ok) return toHttp(kept.error, correlationId);
      const allowed = authorise(kept.value.team, user.id, 'see-board');
      if (!allowed.ok) return toHttp(allowed.error, correlationId);
      return toEtagAnswer(kept.value, request);
    },
  };
}
