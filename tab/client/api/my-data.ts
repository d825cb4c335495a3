/** What is kept about whoever looks, and being forgotten: `/api/me/data`, `/api/me/erase`. */
import type { Erased, MyData } from '../../../shared/contracts/api/my-data.ts';
import { useApi } from './api-context.ts';
import { useRead } from './use-read.ts';

export function useMyData() {
  return useRead<MyData>('/api/me/data');
}

export function useErase() {
  const api = useApi();
  return () => api.post<Erased>('/api/me/erase', { confirmed: true });
}
