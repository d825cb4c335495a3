/** Who is to be won for a team’s open changes: `/api/teams/{teamId}/influence`. */
import type { InfluenceView } from '../../../../shared/contracts/api/influence.ts';
import { teamPath } from '../paths.ts';
import { useLiveRead } from '../use-read.ts';

export function useInfluence(teamId: string) {
  return useLiveRead<InfluenceView>(`${teamPath(teamId)}/influence`);
}
