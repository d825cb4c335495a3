/** What a team learned, a page at a time: `/api/teams/{teamId}/learning`. */
import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { LearningQuery, LearningView } from '../../../../shared/contracts/api/learning.ts';
import { teamPath } from '../paths.ts';
import { useLiveRead, useRead } from '../use-read.ts';

/** Null: anything. */
export type LearningFilter = Omit<LearningQuery, 'after'>;

/** The first page follows what happens. */
export function useLearning(teamId: string, filter: LearningFilter) {
  return useLiveRead<LearningView>(pathOf(teamId, { ...filter, after: null }));
}

export function useLearningAfter(teamId: string, query: LearningQuery) {
  return useRead<LearningView>(pathOf(teamId, query));
}

/** Reads again whatever of it is shown: something of it was done from here. */
export function useLearningReread(teamId: string): () => void {
  const { mutate } = useSWRConfig();
  return useMemo(() => {
    const place = `${teamPath(teamId)}/learning`;
    return () => void mutate((path) => typeof path === 'string' && path.startsWith(place));
  }, [mutate, teamId]);
}

function pathOf(teamId: string, query: LearningQuery): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const search = new URLSearchParams(asked as [string, string][]).toString();
  return `${teamPath(teamId)}/learning${search === '' ? '' : `?${search}`}`;
}
