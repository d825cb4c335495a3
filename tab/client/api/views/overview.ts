/** All teams somebody serves, and what waits for their yes: `/api/overview`. */
import type { OverviewView } from '../../../../shared/contracts/api/overview.ts';
import { useLiveRead } from '../use-read.ts';

const unhurriedMs = 30_000;

export function useOverview() {
  return useLiveRead<OverviewView>('/api/overview', unhurriedMs);
}
