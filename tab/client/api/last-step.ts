/** What the person did last with a change on this page, for as long as it is told and can be taken back. */
import { useMemo } from 'react';
import useSWR, { useSWRConfig } from 'swr';
import type { HistoryLine } from '../../../shared/contracts/api/board.ts';

export type LastStep = {
  readonly changeId: string;
  readonly number: number;
  /** Of the change once the step was taken. */
  readonly version: number;
  readonly line: HistoryLine;
};

/** Beside what was read from the server, so that another person begins without it. */
function placeOf(teamId: string): string {
  return `last step ${teamId}`;
}

export function useLastStep(teamId: string): LastStep | null {
  return useSWR<LastStep | null>(placeOf(teamId), null).data ?? null;
}

/** Null once there is none to tell. */
export function useStepTeller(teamId: string): (step: LastStep | null) => void {
  const { mutate } = useSWRConfig();
  return useMemo(() => {
    const place = placeOf(teamId);
    return (step) => void mutate<LastStep | null>(place, step, { revalidate: false });
  }, [mutate, teamId]);
}
