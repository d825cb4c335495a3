/** The tab's API as the server has it, called without a server: routes, cache and watched store. */
import { expect } from '@jest/globals';
import { ErrorBody } from '../../../shared/contracts/api/http/error-body.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { watchWrites } from '../../../shared/stores/watch-store.ts';
import type { ApiAnswer, ApiRequest } from '../../../tab/api/http/api-route.ts';
import { createTabApi } from '../../../tab/api/index.ts';
import { createKeptViews } from '../../../tab/api/kept/kept-views.ts';
import { createTestDeps, type TestDeps } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';

export type TestApi = {
  /** What the app writes with: it tells the cache. */
  readonly deps: TestDeps;
  /** Calls a route by its place, as Amara unless told. Errors are checked against their contract. */
  readonly call: (route: string, request?: Partial<ApiRequest>) => Promise<ApiAnswer>;
};

export function buildApi(
  wrap: (store: DocumentStore) => DocumentStore = (store) => store,
): TestApi {
  const bare = createTestDeps();
  const store = watchWrites(wrap(bare.store), (...write) => kept.follow(...write));
  const deps = { ...bare, store };
  const kept = createKeptViews(deps);
  const routes = createTabApi(deps, kept, async () => {});

  async function call(place: string, request: Partial<ApiRequest> = {}): Promise<ApiAnswer> {
    const route = routes.find(({ method, path }) => `${method} ${path}` === place);
    if (!route) throw new Error(`No route ${place}.`);
    const answer = await route.handle(buildRequest(request));
    if (answer.status >= 400)
      expect(ErrorBody.parse(answer.body).error.correlationId).toBe('correlation-1');
    return answer;
  }

  return { deps, call };
}

/** As `name`, for a call by somebody in the test team. */
export function as(actor: Partial<Actor>): Pick<ApiRequest, 'user'> {
  return { user: buildActor(actor) };
}

function buildRequest(overrides: Partial<ApiRequest>): ApiRequest {
  return {
    user: buildActor(),
    params: { teamId: 'team-north' },
    query: {},
    body: undefined,
    ifNoneMatch: undefined,
    acceptEncoding: '',
    correlationId: 'correlation-1',
    ...overrides,
  };
}
