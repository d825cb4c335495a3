/** What the person did last with a change on this page, for as long as it is told and can be taken back. */
import { useMemo } from 'react';
import useSWR, { useSWRConfig } from 'swr';
import type { HistoryLine } from '../../../shared/contracts/api/board.ts';

export type LastStep = {
  readonly teamId: string;
  readonly changeId: string;
  readonly number: number;
  /** Of the change once the step was taken. */
  readonly version: number;
  readonly line: HistoryLine;
};

/** Beside what was read from the server, so that another person begins without it. */
const place = 'last step';

/** In whichever team; null while none is told. */
export function useAnyLastStep(): LastStep | null {
  return useSWR<LastStep | null>(place, null).data ?? null;
}

export function useLastStep(teamId: string): LastStep | null {
  const step = useAnyLastStep();
  return step?.teamId === teamId ? step : null;
}

/** Null once there is none to tell. */
export function useStepTeller(): (step: LastStep | null) => void {
  const { mutate } = useSWRConfig();
  return useMemo(
    () => (step) => void mutate<LastStep | null>(place, step, { revalidate: false }),
    [mutate],
  );
}
