/** What is only read of a team: loaded for somebody who may, presented, and sent with a tag. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { toTagged } from '../kept/to-tagged.ts';
import type { ApiRequest, ApiRoute } from './api-route.ts';
import { toEtagAnswer } from './etag-answer.ts';
import { toHttp } from './to-http.ts';

/** `path` has a `:teamId`. `load` says whether the caller may. */
export function readRoute<T>(
  path: string,
  load: (teamId: string, user: Actor) => Promise<Result<T, DomainError>>,
  present: (loaded: T, query: ApiRequest['query']) => object,
): ApiRoute {
  return {
    method: 'get',
    path,
    async handle(request) {
      const { user, params, correlationId } = request;
      const loaded = await load(params.teamId ?? '', user);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      return toEtagAnswer(toTagged(present(loaded.value, request.query)), request);
    },
  };
}
