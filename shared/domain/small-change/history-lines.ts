/** A change's history as anybody in the team may read it: who did what, when and why, in no one's words but the reason's. */
import type { Stage } from '../journey/stage.ts';
import {
  answersNothing,
  type HistoryAction,
  type HistoryEntry,
  type SmallChange,
} from './small-change.ts';

export type HistoryLine = {
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly did: HistoryAction;
  /** The stage it came to, where the entry moved it. */
  readonly stage: Stage | null;
  readonly reason: string | null;
  /** The strand it came to answer, as that was called then. */
  readonly strand?: string;
};

type After = Pick<SmallChange, 'stage' | 'answers'>;

/** Newest first. Each entry keeps what stood before it, so what it led to stands in the next one. */
export function toHistoryLines(change: After & Pick<SmallChange, 'history'>) {
  const lines: HistoryLine[] = [];
  let after: After = change;
  for (const entry of change.history.toReversed()) {
    lines.push(toHistoryLine(entry, after));
    const { stage = after.stage, answers = after.answers } = entry.before;
    after = { stage, answers };
  }
  return lines;
}

function toHistoryLine(entry: HistoryEntry, after: After): HistoryLine {
  const { at, by, did, reason = null, before } = entry;
  const moved = before.stage !== undefined && before.stage !== after.stage;
  const strand = toNewStrand(entry, after);
  const line = { at, by: by.name, did, reason, stage: moved ? after.stage : null };
  return strand === null ? line : { ...line, strand };
}

/** A change that was logged for a strand answered none before it was there. */
function toNewStrand({ did, before }: HistoryEntry, { answers }: After): string | null {
  const answered = did === 'logged' ? answersNothing : before.answers;
  const isNew = answered !== undefined && answered.strandId !== answers.strandId;
  return isNew ? answers.strandName : null;
}
