/** A team's journey: `/api/teams/{teamId}/journey`. */
import type { JourneyView } from '../../../shared/contracts/api/journey.ts';
import { journeyPath } from './paths.ts';
import { useLiveRead } from './use-read.ts';

export function useJourney(teamId: string | null) {
  return useLiveRead<JourneyView>(teamId === null ? null : journeyPath(teamId));
}
