/** A small change as a note of the journey: the stage it is in, and the days on which it came there. */
import { goNow } from '../../small-change/grow/go-again.ts';
import type { SmallChange } from '../../small-change/small-change.ts';
import type { Stage } from '../stage.ts';
import type { Course } from './course.ts';
import type { DayOf } from './day-of.ts';
import { type Step, wayOf } from './way.ts';

export type Note = {
  readonly changeId: string;
  readonly number: number;
  readonly title: string;
  readonly stage: Stage;
  readonly stages: readonly Step[];
  /** The calendar day where the team works. */
  readonly loggedOn: string;
  /** What was decided in this go; null until it has been. */
  readonly decision: SmallChange['learning']['decision'];
  readonly scope: SmallChange['scope'];
  readonly strandId: string | null;
  /** Which go it is in, from 1. */
  readonly go: number;
};

export function toNote(change: Course, dayOf: DayOf): Note {
  const { id, number, title, stage, scope, answers, learning } = change;
  return {
    changeId: id,
    ...{ number, title, stage, scope },
    stages: wayOf(change, dayOf),
    loggedOn: dayOf(change.loggedAt),
    decision: stage === 'grow' ? learning.decision : null,
    strandId: answers.strandId,
    go: goNow(change),
  };
}

/** An idea that is kept, and waits for sensemaking: it stands below the stave. */
export function isForBlueprint({ scope, stage }: Pick<Note, 'scope' | 'stage'>): boolean {
  return scope === 'for-the-blueprint' && stage === 'mission';
}
