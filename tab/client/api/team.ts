/** What a team shows beside its board: `/api/teams/{teamId}`, its mission, ambition, check-ins and pulse; and as a file. */
import type { AmbitionView } from '../../../shared/contracts/api/ambition.ts';
import type { BarriersView } from '../../../shared/contracts/api/barriers.ts';
import type { CheckInsView } from '../../../shared/contracts/api/check-ins.ts';
import type { EndingAnswer, EndingRequest } from '../../../shared/contracts/api/ending.ts';
import type { ExportKind } from '../../../shared/contracts/api/export.ts';
import type { PulseView } from '../../../shared/contracts/api/pulse.ts';
import type { StrandsView } from '../../../shared/contracts/api/strands.ts';
import type { TeamView } from '../../../shared/contracts/api/team.ts';
import { useApi } from './api-context.ts';
import type { Api } from './client.ts';
import { teamPath } from './paths.ts';
import { useLiveRead } from './use-read.ts';

/** What the team has, as a file; for whoever may take it with them. */
export function fetchTeamFile(api: Api, teamId: string, as: ExportKind) {
  return api.getFile(`${teamPath(teamId)}/export?as=${as}`);
}

export function useDecideEnding(teamId: string) {
  const api = useApi();
  return (asked: EndingRequest) => api.post<EndingAnswer>(`${teamPath(teamId)}/ending`, asked);
}

const unhurriedMs = 60_000;

export function useTeam(teamId: string) {
  return useLiveRead<TeamView>(teamPath(teamId), unhurriedMs);
}

/** What was raised confidentially the server lets join once a minute, however often it is asked. */
export function useBarriers(teamId: string) {
  return useLiveRead<BarriersView>(`${teamPath(teamId)}/barriers`);
}

export function useStrands(teamId: string) {
  return useLiveRead<StrandsView>(`${teamPath(teamId)}/strands`);
}

export function useAmbition(teamId: string) {
  return useLiveRead<AmbitionView>(`${teamPath(teamId)}/ambition`);
}

/** Nothing while `teamId` is null. */
export function useCheckIns(teamId: string | null) {
  const path = teamId === null ? null : `${teamPath(teamId)}/check-ins`;
  return useLiveRead<CheckInsView>(path, unhurriedMs);
}

export function usePulse(teamId: string) {
  return useLiveRead<PulseView>(`${teamPath(teamId)}/pulse`, unhurriedMs);
}
