/** What the tab shows of a change. */
import type { BoardChange, ChangeDetail } from '../../shared/contracts/api/board.ts';
import type { ChangeSummary } from '../../shared/contracts/stored/documents.ts';
import { may, type Role } from '../../shared/domain/permissions.ts';
import {
  couldDoWithAHand,
  type LongEnough,
  longEnough,
} from '../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { gapsBeforeLeaving } from '../../shared/domain/small-change/gates.ts';
import { thanksFor } from '../../shared/domain/small-change/grow/thanks.ts';
import { toHistoryLines } from '../../shared/domain/small-change/history-lines.ts';
import { isOwnChange, type SmallChange } from '../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';

/** What could do with a hand today, where the team works. */
export function handsToday(
  { timeZone }: Pick<Team, 'timeZone'>,
  { today, calendar }: Pick<Deps, 'today' | 'calendar'>,
): LongEnough {
  return longEnough({ today: today(timeZone), timeZone, calendar });
}

export function toBoardChange(change: ChangeSummary, before: LongEnough): BoardChange {
  const { id, version, number, title, benefit, stage, scope, author, owner } = change;
  const { byWhen, loggedAt, stageSince, learning } = change;
  return {
    ...{ id, version, number, title, benefit, stage, scope, author, owner },
    ...{ byWhen, loggedAt, stageSince, decision: learning.decision },
    couldDoWithAHand: [...couldDoWithAHand(change, before)],
  };
}

type Viewer = { readonly id: string; readonly role: Role };

export function toChangeDetail(
  change: SmallChange,
  viewer: Viewer,
  before: LongEnough,
): ChangeDetail {
  const isOwn = isOwnChange(change, viewer.id);
  const isOpen = change.status === 'open';
  return {
    ...toBoardChange(change, before),
    status: change.status,
    plan: change.plan,
    stakeholders: change.stakeholders.map((person) => ({
      ...person,
      stances: [...person.stances],
    })),
    nobodyElseNeeded: change.nobodyElseNeeded,
    learning: { ...change.learning, livedUpTo: [...change.learning.livedUpTo] },
    progress: [...change.progress],
    thanks: thanksFor(change, viewer.id).map(({ id, by, words, shared }) => ({
      ...{ id, by: by.name, words, shared },
    })),
    gaps: [...gapsBeforeLeaving(change)],
    mayEdit: isOpen && may(viewer.role, 'edit-change', isOwn),
    mayMove: isOpen && may(viewer.role, 'move-change', isOwn),
    history: [...toHistoryLines(change)],
  };
}
