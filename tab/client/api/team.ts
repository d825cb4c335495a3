/** What a team shows beside its board: `/api/teams/{teamId}`, its mission, ambition, check-ins and pulse; and as a file. */
import type { AmbitionView } from '../../../shared/contracts/api/ambition.ts';
import type { AuditView } from '../../../shared/contracts/api/audit.ts';
import type {
  BarriersView,
  CheckWallRequest,
  TypedWallView,
} from '../../../shared/contracts/api/barriers.ts';
import type { CheckInsView } from '../../../shared/contracts/api/check-ins.ts';
import type { EndingAnswer, EndingRequest } from '../../../shared/contracts/api/ending.ts';
import type { CardKind, ExportKind } from '../../../shared/contracts/api/export.ts';
import type { PulseView } from '../../../shared/contracts/api/pulse.ts';
import type { StrandsView } from '../../../shared/contracts/api/strands.ts';
import type { TeamView } from '../../../shared/contracts/api/team.ts';
import { useApi } from './api-context.ts';
import { teamPath } from './paths.ts';
import { useKnown, useLiveRead, useRead } from './use-read.ts';

/** What the team has, or who did what in it. */
export type TeamFileOf = 'export' | 'audit';

/** Where it is made as a file, for whoever may take it with them. */
export function teamFilePath(teamId: string, of: TeamFileOf) {
  return (as: ExportKind) => `${teamPath(teamId)}/${of}?as=${as}`;
}

export function cardsPath(teamId: string) {
  return (as: CardKind) => `${teamPath(teamId)}/barriers/cards?as=${as}`;
}

/** Who did what before an ISO instant; the newest without one. */
export function useAudit(teamId: string, before?: string) {
  const query = before === undefined ? '' : `?before=${encodeURIComponent(before)}`;
  return useRead<AuditView>(`${teamPath(teamId)}/audit${query}`);
}

export function useDecideEnding(teamId: string) {
  const api = useApi();
  return (asked: EndingRequest) => api.post<EndingAnswer>(`${teamPath(teamId)}/ending`, asked);
}

const unhurriedMs = 60_000;

/** Null: nothing is read. */
export function useTeam(teamId: string | null) {
  return useLiveRead<TeamView>(teamId === null ? null : teamPath(teamId), unhurriedMs);
}

/** Live, for a room at work: the server lets those raised confidentially join once a minute, together. */
export function useBarriers(teamId: string) {
  return useLiveRead<BarriersView>(`${teamPath(teamId)}/barriers`);
}

/** What a wall that somebody typed would come to; nothing is kept yet. */
export function useCheckWall(teamId: string) {
  const api = useApi();
  return (typed: CheckWallRequest) =>
    api.post<TypedWallView>(`${teamPath(teamId)}/barriers/type-in/check`, typed);
}

export function useStrands(teamId: string) {
  return useLiveRead<StrandsView>(strandsPath(teamId));
}

/** What was read of them already. */
export function useKnownStrands(teamId: string): StrandsView | undefined {
  return useKnown<StrandsView>(strandsPath(teamId));
}

function strandsPath(teamId: string): string {
  return `${teamPath(teamId)}/strands`;
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
