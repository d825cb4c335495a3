/** What the tab shows of a change. */
import type { BoardChange, ChangeDetail } from '../../../shared/contracts/api/board.ts';
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { askedName } from '../../../shared/domain/small-change/asks.ts';
import { gapsBeforeLeaving } from '../../../shared/domain/small-change/gates.ts';
import { toHistoryLines } from '../../../shared/domain/small-change/history-lines.ts';
import { ownerInTeam } from '../../../shared/domain/small-change/own.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { thanksFor } from '../../../shared/domain/small-change/thanks.ts';
import type { Member, Team } from '../../../shared/domain/team/team.ts';
import type { Answered } from '../../../shared/use-cases/strands/read-answered.ts';
import { toWhatTheyMay } from './what-they-may.ts';

type InTeam = Pick<Team, 'members'>;

export function toBoardChange(change: ChangeSummary, { members }: InTeam): BoardChange {
  const { id, version, number, title, benefit, stage, scope, author } = change;
  const { byWhen, loggedAt, stageSince, learning, answers, asks } = change;
  return {
    ...{ id, version, number, title, benefit, stage, scope, author },
    owner: ownerInTeam(change, { team: members }),
    strandId: answers.strandId,
    waitingFor: asks.filter(({ answer }) => !answer).map(askedName),
    ...{ byWhen, loggedAt, stageSince, decision: learning.decision },
  };
}

export type Seen = InTeam & { readonly viewer: Member; readonly answered: Answered };

export function toChangeDetail(change: SmallChange, { members, viewer, answered }: Seen) {
  const { status, plan, nobodyElseNeeded, beyond } = change;
  const detail: ChangeDetail = {
    ...toBoardChange(change, { members }),
    ...{ status, plan, nobodyElseNeeded, beyond },
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
      ...{ id, by: by.name, words, shared },
    })),
    gaps: [...gapsBeforeLeaving(change)],
    ...toWhatTheyMay(change, viewer, members),
    history: [...toHistoryLines(change)],
  };
  return detail;
}

function toLearning(learning: SmallChange['learning']): ChangeDetail['learning'] {
  return { ...learning, livedUpTo: [...learning.livedUpTo] };
}
