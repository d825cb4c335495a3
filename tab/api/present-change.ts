/** What the tab shows of a change. */
import type { BoardChange, ChangeDetail, HistoryLine } from '../../shared/contracts/board.ts';
import type { ChangeSummary } from '../../shared/contracts/stored-documents.ts';
import { may, type Role } from '../../shared/domain/permissions.ts';
import { gapsBeforeLeaving } from '../../shared/domain/small-change/gates.ts';
import {
  type HistoryEntry,
  isOwnChange,
  type SmallChange,
} from '../../shared/domain/small-change/small-change.ts';
import type { Stage } from '../../shared/domain/stage.ts';

export function toBoardChange(change: ChangeSummary): BoardChange {
  const { id, version, number, title, benefit, stage, scope, author, owner } = change;
  const { byWhen, loggedAt, stageSince, learning } = change;
  return {
    ...{ id, version, number, title, benefit, stage, scope, author, owner },
    ...{ byWhen, loggedAt, stageSince, decision: learning.decision },
  };
}

type Viewer = { readonly id: string; readonly role: Role };

export function toChangeDetail(change: SmallChange, viewer: Viewer): ChangeDetail {
  const isOwn = isOwnChange(change, viewer.id);
  const isOpen = change.status === 'open';
  return {
    ...toBoardChange(change),
    status: change.status,
    plan: change.plan,
    stakeholders: change.stakeholders.map((person) => ({
      ...person,
      stances: [...person.stances],
    })),
    nobodyElseNeeded: change.nobodyElseNeeded,
    learning: change.learning,
    progress: [...change.progress],
    gaps: [...gapsBeforeLeaving(change)],
    mayEdit: isOpen && may(viewer.role, 'edit-change', isOwn),
    mayMove: isOpen && may(viewer.role, 'move-change', isOwn),
    history: toHistoryLines(change),
  };
}

/** Newest first. Each entry keeps what stood before it, so the stage it led to stands in the next one. */
function toHistoryLines(change: SmallChange): HistoryLine[] {
  const lines: HistoryLine[] = [];
  let stage: Stage = change.stage;
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
