/** Says in a sentence or two what moves a change on from where it is: a button, what is missing, or who may (P8, P9). */
import { isBefore, nextStage, type Stage, stages } from '../../../shared/domain/journey/stage.ts';
import { may, whoMay } from '../../../shared/domain/permissions.ts';
import { gapsBeforeLeaving } from '../../../shared/domain/small-change/gates.ts';
import { isOwnChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { LoadedChange } from '../../../shared/use-cases/small-change/load-change.ts';

/** The stage that a line names, or null. */
export function toStageNamed(said: string): Stage | null {
  const found = /\b(mission|develop|influence|grow)/i.exec(said)?.[1]?.toLowerCase();
  return stages.find((stage) => stage === found) ?? null;
}

/** `to`: the stage that was named. */
export function sayWhatMovesIt(
  { change, member }: LoadedChange,
  to: Stage | null,
  viewerId: string,
): string {
  const { stage, status } = change;
  const next = nextStage(stage);
  const { moveOn, stages: names } = text;
  if (status === 'withdrawn') return toSentence({ kind: 'no-such-move' });
  if (to === stage) return moveOn.isThere(shortId(change.number), names[stage]);
  if (next === undefined) return moveOn.last(shortId(change.number), names[stage]);
  const verb = stage === 'mission' ? 'plan-change' : 'move-change';
  if (!may(member.role, verb, isOwnChange(change, viewerId)))
    return toSentence({ kind: 'not-allowed', ...whoMay(verb) });
  const gaps = gapsBeforeLeaving(change);
  const how = gaps.length > 0 ? toSentence({ kind: 'gate', gaps }) : toButtonWords(stage, next);
  return to !== null && isBefore(next, to) ? `${moveOn.oneByOne(names[next])} ${how}` : how;
}

function toButtonWords(stage: Stage, next: Stage): string {
  const { moveOn, stages: names, verbs } = text;
  if (stage === 'mission') return moveOn.byPlan(names[next]);
  return moveOn.press(verbs.moveTo(names[next]), names[next]);
}
