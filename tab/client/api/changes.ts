/** A team's changes: `/api/teams/{teamId}/changes`. */
import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type {
  BoardChange,
  ChangeDetail,
  ChangedChange,
} from '../../../shared/contracts/api/board.ts';
import type {
  ChangeCommandName,
  ChangeCommandRequest,
  ChangeCommandWords,
  LogChangeRequest,
} from '../../../shared/contracts/api/change-commands.ts';
import type { Api } from './client.ts';
import { useLiveRead } from './use-read.ts';

function changesPath(teamId: string): string {
  return `/api/teams/${encodeURIComponent(teamId)}/changes`;
}

function changePath(teamId: string, id: string): string {
  return `${changesPath(teamId)}/${encodeURIComponent(id)}`;
}

/** By its id or its short id; nothing is read without either. */
export function useChange(teamId: string, id: string | null) {
  return useLiveRead<ChangeDetail>(id === null ? null : changePath(teamId, id));
}

/** Reads again whichever of them is open. */
export function useChangesReread(teamId: string): () => void {
  const { mutate } = useSWRConfig();
  return useMemo(() => {
    const place = `${changesPath(teamId)}/`;
    return () => void mutate((path) => typeof path === 'string' && path.startsWith(place));
  }, [mutate, teamId]);
}

export function logChange(api: Api, teamId: string, request: LogChangeRequest) {
  return api.post<BoardChange>(changesPath(teamId), request);
}

/** What is done with a change that is there; the board shows it as the answer says. */
export function commandChange<Name extends ChangeCommandName>(
  api: Api,
  place: { readonly teamId: string; readonly changeId: string },
  name: Name,
  request: ChangeCommandWords<Name> & ChangeCommandRequest<'take'>,
) {
  return api.post<ChangedChange>(`${changePath(place.teamId, place.changeId)}/${name}`, request);
}
