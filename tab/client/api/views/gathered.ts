/** What a team has to make sense of: `/api/teams/{teamId}/gathered`. */
import type { GatheredView } from '../../../../shared/contracts/api/blueprint/gathered.ts';
import { teamPath } from '../paths.ts';
import { useLiveRead } from '../use-read.ts';

/** It is worked out of all the team has; nobody waits for the moment something is in it. */
const everyMs = 30_000;

export function useGathered(teamId: string) {
  return useLiveRead<GatheredView>(`${teamPath(teamId)}/gathered`, everyMs);
}
