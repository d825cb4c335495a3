/** What was put in to be made sense of, and what people make of it, the same for every member of the team; what one of them says in secret is theirs (P19). */
import { CheckWallRequest } from '../../shared/contracts/api/barriers.ts';
import { toGatheredWords } from '../../shared/text/blueprint/gathered-words.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadAnswers } from '../../shared/use-cases/sensemaking/load-answers.ts';
import { loadReflections } from '../../shared/use-cases/sensemaking/reflect.ts';
import { checkSenseWall } from '../../shared/use-cases/sensemaking/type-in-sense.ts';
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import { readBody } from './http/read-body.ts';
import { readRoute } from './http/read-route.ts';
import { toHttp } from './http/to-http.ts';
import type { Hold } from './kept/hold-confidential.ts';
import type { KeptViews } from './kept/kept-views.ts';
import { toAnswersView, toReflectionsView } from './present/present-sense.ts';
import { toTypedSenseView } from './present/present-typed-sense.ts';

export function senseRoutes(
  deps: Deps,
  { evidence, senses, hold }: Pick<KeptViews, 'evidence' | 'senses'> & { readonly hold: Hold },
): readonly ApiRoute[] {
  return [
    keptRoute('/api/teams/:teamId/evidence', evidence),
    keptRoute('/api/teams/:teamId/sense', senses),
    readRoute(
      '/api/teams/:teamId/reflections',
      (teamId, user) => loadReflections({ teamId }, user, deps),
      ({ current, ...viewer }) => toReflectionsView(hold.reflections(current), viewer),
    ),
    readRoute(
      '/api/teams/:teamId/answers',
      (teamId, user) => loadAnswers({ teamId }, user, deps),
      toAnswersView,
    ),
    checkSenseRoute(deps),
  ];
}

/** `POST` for the length of what is typed, and because addresses are written down on the way; nothing is kept of it. */
function checkSenseRoute(deps: Deps): ApiRoute {
  return {
    method: 'post',
    path: '/api/teams/:teamId/sense/type-in/check',
    async handle({ user, params: { teamId = '' }, body, correlationId }) {
      const input = readBody(CheckWallRequest, body, correlationId);
      if (!input.ok) return input.error;
      const { wall = '' } = input.value;
      const checked = await checkSenseWall({ teamId, wall }, user, deps, toGatheredWords);
      if (!checked.ok) return toHttp(checked.error, correlationId);
      return { status: 200, body: toTypedSenseView(checked.value) };
    },
  };
}
