/** A change's history as anybody in the team may read it: who did what, when and why, in no one's words but the reason's and the answer's. */
import type { Stage } from '../journey/stage.ts';
import type { AnswerGiven, AskAnswer } from './asks.ts';
import type { HistoryAction, HistoryEntry, SmallChange } from './small-change.ts';

export type HistoryLine = {
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly did: HistoryAction;
  /** The stage it came to, where the entry moved it. */
  readonly stage: Stage | null;
  /** Why it moved back, or what somebody gave with an answer. */
  readonly reason: string | null;
  /** What somebody who was asked for a yes said; null once it was undone. */
  readonly answer: AskAnswer | null;
};

/** Newest first. Each entry keeps what stood before it, so the stage it led to stands in the next one. */
export function toHistoryLines(
  change: Pick<SmallChange, 'history' | 'stage' | 'asks'>,
): readonly HistoryLine[] {
  const lines: HistoryLine[] = [];
  let { stage } = change;
  for (const entry of change.history.toReversed()) {
    lines.push(toHistoryLine(entry, stage, findAnswer(change, entry)));
    stage = entry.before.stage ?? stage;
  }
  return lines;
}

function toHistoryLine(
  entry: HistoryEntry,
  stageAfter: Stage,
  given: AnswerGiven | undefined,
): HistoryLine {
  const { at, by, did, reason = given?.because ?? null, before } = entry;
  const moved = before.stage !== undefined && before.stage !== stageAfter;
  const stage = moved ? stageAfter : null;
  return { at, by: by.name, did, stage, reason, answer: given?.answer ?? null };
}

/** Looked for in what stands, so that words which were undone are nowhere to be read. */
function findAnswer(
  { asks }: Pick<SmallChange, 'asks'>,
  { did, at, by }: HistoryEntry,
): AnswerGiven | undefined {
  if (did !== 'answered') return undefined;
  return asks
    .filter(({ of }) => of.id === by.id)
    .flatMap(({ answer, earlier }) => (answer ? [answer, ...earlier] : earlier))
    .find((given) => given.at === at);
}
