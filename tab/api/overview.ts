/** `GET /api/overview`: for a facilitator or leader, a row of words for each team they serve, and the yeses that wait for them (P18). */
import type { JourneyView } from '../../shared/contracts/api/journey.ts';
import { ok } from '../../shared/domain/result.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { type JourneyOf, loadOverview } from '../../shared/use-cases/overview/load-overview.ts';
import type { ApiRoute } from './http/api-route.ts';
import { toEtagAnswer } from './http/etag-answer.ts';
import { toHttp } from './http/to-http.ts';
import type { KeptView } from './kept/keep-for-teams.ts';
import { toTagged } from './kept/to-tagged.ts';
import { toOverviewView } from './present/present-overview.ts';

/** Journeys are read as they are kept for their own views: a page of many teams reads each once. */
export function overviewRoute(deps: Deps, journeys: KeptView): ApiRoute {
  const journeyOf: JourneyOf = async ({ tenantId, teamId }) => {
    const kept = await journeys.read(tenantId, teamId);
    if (!kept.ok) return kept;
    const crescendo: JourneyView = JSON.parse(Buffer.from(kept.value.json).toString());
    return ok({ team: kept.value.team, crescendo });
  };
  return {
    method: 'get',
    path: '/api/overview',
    async handle(request) {
      const loaded = await loadOverview(request.user, { ...deps, journeyOf });
      if (!loaded.ok) return toHttp(loaded.error, request.correlationId);
      return toEtagAnswer(toTagged(toOverviewView(loaded.value)), request);
    },
  };
}
