/** What a team put into programmes it has left: `/api/teams/{teamId}/left-behind`. */
import type { LeftBehindView } from '../../../../shared/contracts/api/blueprint/left-behind.ts';
import { teamPath } from '../paths.ts';
import { useLiveRead } from '../use-read.ts';

/** Nobody but the team itself makes it less. */
const everyMs = 60_000;

export function useLeftBehind(teamId: string) {
  return useLiveRead<LeftBehindView>(`${teamPath(teamId)}/left-behind`, everyMs);
}
