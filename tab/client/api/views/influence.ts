/** Who is to be won for a team’s open changes: `/api/teams/{teamId}/influence`. */
import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { InfluenceView } from '../../../../shared/contracts/api/influence.ts';
import { teamPath } from '../paths.ts';
import { useLiveRead } from '../use-read.ts';

export function useInfluence(teamId: string) {
  return useLiveRead<InfluenceView>(influencePath(teamId));
}

/** Reads it again: something it shows was done from here. */
export function useInfluenceReread(teamId: string): () => void {
  const { mutate } = useSWRConfig();
  return useMemo(() => () => void mutate(influencePath(teamId)), [mutate, teamId]);
}

function influencePath(teamId: string): string {
  return `${teamPath(teamId)}/influence`;
}
