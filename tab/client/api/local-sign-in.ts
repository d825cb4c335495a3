/** Signing in on a laptop as a demo person: `/local/people` and `/local/token`. */
import type {
  LocalPeople,
  LocalToken,
  LocalTokenRequest,
} from '../../../shared/contracts/api/local/local-sign-in.ts';
import type { Api } from './client.ts';
import { useRead } from './use-read.ts';

export function useLocalPeople() {
  return useRead<LocalPeople>('/local/people');
}

export function fetchLocalToken(api: Api, user: string) {
  const request: LocalTokenRequest = { user };
  return api.post<LocalToken>('/local/token', request);
}
