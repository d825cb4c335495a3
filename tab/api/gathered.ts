/** `GET /api/teams/:teamId/gathered`: what a team has to make sense of, for whoever is in it (P19). */
import type { GatheredView } from '../../shared/contracts/api/gathered.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  type LoadedGathered,
  loadGathered,
} from '../../shared/use-cases/gathered/load-gathered.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readRoute } from './http/read-route.ts';

export function gatheredRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/gathered',
    (teamId, user) => loadGathered(teamId, user, deps),
    (loaded) => toGatheredView(loaded, deps),
  );
}

function toGatheredView(
  { team: { journey, timeZone }, items }: LoadedGathered,
  { today }: Pick<Deps, 'today'>,
): GatheredView {
  const ahead = journey.workshops.filter((day) => day >= today(timeZone));
  return { items: [...items] as GatheredView['items'], workshopOn: ahead.at(-1) ?? null };
}
