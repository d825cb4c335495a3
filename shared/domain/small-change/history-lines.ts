/** A change's history as anybody in the team may read it: who did what, when and why, in no one's words but the reason's. */
import type { Stage } from '../journey/stage.ts';
import type { HistoryAction, HistoryEntry, SmallChange } from './small-change.ts';

export type HistoryLine = {
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly did: HistoryAction;
  /** The stage it came to, where the entry moved it. */
  readonly stage: Stage | null;
  readonly reason: string | null;
};

/** Newest first. Each entry keeps what stood before it, so the stage it led to stands in the next one. */
export function toHistoryLines(
  change: Pick<SmallChange, 'history' | 'stage'>,
): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  let { stage } = change;
  for (const entry of change.history.toReversed()) {
    lines.push(toHistoryLine(entry, stage));
    stage = entry.before.stage ?? stage;
  }
  return lines;
}

function toHistoryLine(entry: HistoryEntry, stageAfter: Stage): HistoryLine {
  const { at, by, did, reason = null, before } = entry;
  const moved = before.stage !== undefined && before.stage !== stageAfter;
  return { at, by: by.name, did, reason, stage: moved ? stageAfter : null };
}
