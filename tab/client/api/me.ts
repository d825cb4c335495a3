/** The person signed in, and what they may do in a team: `/api/me`. */
import useSWR from 'swr';
import type { Me } from '../../../shared/contracts/api/me.ts';
import { may, type Verb } from '../../../shared/domain/permissions.ts';
import { mePath } from './paths.ts';
import { useRead } from './use-read.ts';

export function useMe() {
  return useRead<Me>(mePath);
}

/**
 * As far as the page knows, and the server decides: undefined until it knows who is there. `isOwn`: with
 * what is theirs.
 */
export function useMay(
  teamId: string,
  verb: Verb,
  isOwn: (personId: string) => boolean = () => false,
): boolean | undefined {
  const { data: me } = useSWR<Me>(mePath, null);
  if (!me) return undefined;
  const role = me.teams.find(({ id }) => id === teamId)?.role;
  return role === undefined || may(role, verb, isOwn(me.id));
}
