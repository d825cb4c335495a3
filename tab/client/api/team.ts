/** What a team shows beside its board: `/api/teams/{teamId}`, its mission and its ambition. */
import type { AmbitionView } from '../../../shared/contracts/ambition-view.ts';
import type { MissionView } from '../../../shared/contracts/mission-view.ts';
import type { TeamView } from '../../../shared/contracts/team-view.ts';
import { useLiveRead } from './use-read.ts';

export function teamPath(teamId: string): string {
  return `/api/teams/${encodeURIComponent(teamId)}`;
}

export function useTeam(teamId: string) {
  return useLiveRead<TeamView>(teamPath(teamId));
}

export function useMission(teamId: string) {
  return useLiveRead<MissionView>(`${teamPath(teamId)}/mission`);
}

export function useAmbition(teamId: string) {
  return useLiveRead<AmbitionView>(`${teamPath(teamId)}/ambition`);
}
