/** Which teams try an experiment on their own boards: their changes say so, and nothing else does (P20). */
import type { SmallChange } from '../small-change/small-change.ts';
import type { Experiment } from './experiment.ts';
import { shortExperimentId } from './short-experiment-id.ts';

type Trying = Pick<SmallChange, 'comesFrom'>;
type Tried = Pick<Experiment, 'id' | 'programmeId'>;

export function tries({ comesFrom }: Trying, { id, programmeId }: Tried): boolean {
  return comesFrom?.id === id && comesFrom.programmeId === programmeId;
}

export function toComesFrom({ id, programmeId, number }: Experiment) {
  return { kind: 'experiment', programmeId, id, label: shortExperimentId(number) } as const;
}
