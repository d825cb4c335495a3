/** What is kept about whoever looks, being forgotten, and what still names those who were. */
import type { Erased, MyData, NamesLeft } from '../../../shared/contracts/api/my-data.ts';
import { useApi } from './api-context.ts';
import { teamPath } from './paths.ts';
import { useRead } from './use-read.ts';

export function useMyData() {
  return useRead<MyData>('/api/me/data');
}

export function useErase() {
  const api = useApi();
  return () => api.post<Erased>('/api/me/erase', { confirmed: true });
}

export function useNamesLeft(teamId: string) {
  return useRead<NamesLeft>(namesPath(teamId));
}

export function useDecideName(teamId: string) {
  const api = useApi();
  return (decision: { readonly id: string; readonly words: string; readonly keep: boolean }) =>
    api.post<NamesLeft>(namesPath(teamId), decision);
}

function namesPath(teamId: string): string {
  return `${teamPath(teamId)}/names-left`;
}
