/** A team's changes: `/api/teams/{teamId}/changes`. */
import type { BoardChange, ChangeDetail } from '../../../shared/contracts/api/board.ts';
import type {
  LogChangeRequest,
  MoveRequest,
} from '../../../shared/contracts/api/change-commands.ts';
import type { Api } from './client.ts';
import { useLiveRead } from './use-read.ts';

function changesPath(teamId: string): string {
  return `/api/teams/${encodeURIComponent(teamId)}/changes`;
}

function changePath(teamId: string, id: string): string {
  return `${changesPath(teamId)}/${encodeURIComponent(id)}`;
}

export function useChange(teamId: string, id: string) {
  return useLiveRead<ChangeDetail>(changePath(teamId, id));
}

export function logChange(api: Api, teamId: string, request: LogChangeRequest) {
  return api.post<BoardChange>(changesPath(teamId), request);
}

export function moveChange(api: Api, teamId: string, id: string, request: MoveRequest) {
  return api.post<BoardChange>(`${changePath(teamId, id)}/moves`, request);
}
