/** What the tab shows of a change. */
import type {
  BoardChange,
  ChangeDetail,
  ChangedChange,
  HistoryLine,
} from '../../../shared/contracts/api/board.ts';
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { toGlance } from '../../../shared/domain/glance.ts';
import { askedName, lastOtherwise, lastYes } from '../../../shared/domain/small-change/asks.ts';
import {
  couldDoWithAHand,
  type LongEnough,
  longEnough,
} from '../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import {
  gapsBeforeLeaving,
  gapsBeforeMovingOn,
} from '../../../shared/domain/small-change/gates.ts';
import { thanksFor } from '../../../shared/domain/small-change/grow/thanks.ts';
import { ownerInTeam } from '../../../shared/domain/small-change/own.ts';
import type {
  ProgressLine,
  SmallChange,
} from '../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../shared/domain/small-change/story/history-lines.ts';
import type { Member, Team } from '../../../shared/domain/team/team.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { Answered } from '../../../shared/use-cases/strands/read-answered.ts';
import { toWhatTheyMay } from './what-they-may.ts';

/** What could do with a hand today, where the team works. */
export function handsToday(
  { timeZone }: Pick<Team, 'timeZone'>,
  { today, calendar }: Pick<Deps, 'today' | 'calendar'>,
): LongEnough {
  return longEnough({ today: today(timeZone), timeZone, calendar });
}

type InTeam = Pick<Team, 'members'> & {
  /** Since when something has waited long enough for a hand. */
  readonly before: LongEnough;
};

export function toBoardChange(change: ChangeSummary, { members, before }: InTeam): BoardChange {
  const { id, version, number, title, benefit, stage, scope, author } = change;
  const { byWhen, loggedAt, stageSince, updatedAt, learning, answers, asks, comesFrom } = change;
  const gaps = gapsBeforeMovingOn(change);
  const awaited = asks.filter(({ answer }) => !answer);
  const saidOtherwise = lastOtherwise(asks);
  return {
    ...{ id, version, number, title, benefit, stage, scope, author },
    owner: ownerInTeam(change, { team: members }),
    ...{ strandId: answers.strandId, strandName: answers.strandName },
    ...(comesFrom && { tries: comesFrom.label }),
    waitingFor: awaited.map(askedName),
    asked: awaited.flatMap(({ of }) => (of ? [of.id] : [])),
    saidYes: lastYes(asks),
    ...(saidOtherwise && { saidOtherwise }),
    ...{ byWhen, loggedAt, stageSince, updatedAt, decision: learning.decision },
    latest: toLatest(change.progress.at(-1)),
    couldDoWithAHand: [...couldDoWithAHand(change, before)],
    ...(gaps.length > 0 && { gaps: [...gaps] }),
  };
}

function toLatest(line: ProgressLine | undefined): string | null {
  return line ? toGlance(line.words) : null;
}

/** With the step just taken where it can be taken back, as the story tells it. */
export function toChangedChange(
  change: SmallChange,
  { mayUndo, ...inTeam }: InTeam & { readonly mayUndo: boolean },
): ChangedChange {
  const [step] = mayUndo ? toStory(change) : [];
  return { ...toBoardChange(change, inTeam), ...(step && { step }) };
}

function toStory(change: SmallChange): HistoryLine[] {
  return toHistoryLines(change).map(({ edits, ...line }) => ({
    ...line,
    ...(edits && { edits: [...edits] }),
  }));
}

export type Seen = InTeam & { readonly viewer: Member; readonly answered: Answered };

export function toChangeDetail(change: SmallChange, seen: Seen) {
  const { members, viewer, answered } = seen;
  const { status, plan, nobodyElseNeeded, beyond, weighing } = change;
  const detail: ChangeDetail = {
    ...toBoardChange(change, seen),
    ...{ status, plan, nobodyElseNeeded, beyond, weighing },
    stakeholders: change.stakeholders.map((person) => ({
      ...person,
      stances: [...person.stances],
    })),
    learning: toLearning(change.learning),
    goes: change.goes.map((go) => ({ ...go, learning: toLearning(go.learning) })),
    asks: change.asks.map((ask) => ({
      ...ask,
      earlier: [...ask.earlier],
      mayAnswer: status === 'open' && (ask.of === null || ask.of.id === viewer.id),
    })),
    answers: { ...answered, barriers: [...answered.barriers] },
    progress: [...change.progress],
    thanks: thanksFor(change, viewer.id).map(({ id, by, words, shared }) => ({
      ...{ id, by: by.name, words, shared, isOwn: by.id === viewer.id },
    })),
    gaps: [...gapsBeforeLeaving(change)],
    ...toWhatTheyMay(change, viewer, members),
    history: toStory(change),
  };
  return detail;
}

function toLearning(learning: SmallChange['learning']): ChangeDetail['learning'] {
  return { ...learning, livedUpTo: [...learning.livedUpTo] };
}
