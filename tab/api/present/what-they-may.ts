/** What somebody may do with a change as it stands: the drawer offers nothing that would be refused. */
import type { ChangeDetail } from '../../../shared/contracts/api/board.ts';
import { may, type Verb } from '../../../shared/domain/permissions.ts';
import type { PersonRef } from '../../../shared/domain/person.ts';
import { gapsBeforeLeaving } from '../../../shared/domain/small-change/gates.ts';
import { mayGoAgain } from '../../../shared/domain/small-change/grow/go-again.ts';
import { isGrowing } from '../../../shared/domain/small-change/grow/grow.ts';
import { thanksOf } from '../../../shared/domain/small-change/grow/thanks.ts';
import { ownerInTeam } from '../../../shared/domain/small-change/own.ts';
import { isOwnChange, type SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { mayUndo } from '../../../shared/domain/small-change/undo.ts';
import { isIdea } from '../../../shared/domain/small-change/weigh.ts';
import type { Member } from '../../../shared/domain/team/team.ts';

type WhatTheyMay = Pick<ChangeDetail, Extract<keyof ChangeDetail, `may${string}`>>;

export function toWhatTheyMay(
  change: SmallChange,
  { id, role }: Member,
  team: readonly PersonRef[],
): WhatTheyMay {
  const isOpen = change.status === 'open';
  const isOwn = isOwnChange(change, id);
  const mayDo = (verb: Verb, isTheirs = isOwn) => isOpen && may(role, verb, isTheirs);
  const owner = ownerInTeam(change, { team });
  const leads = may(role, 'hand-on-change', false);
  const mayLink = mayDo('link-change');
  return {
    mayTellProgress: mayDo('tell-progress'),
    mayEdit: mayDo('edit-change'),
    mayPlan: mayDo('plan-change') && isPlannable(change),
    mayInfluence: mayDo('influence-change'),
    mayUndo: mayDo('undo-change') && mayUndo(change, id),
    mayWithdraw: mayDo('withdraw-change'),
    mayPutBack: !isOpen && may(role, 'withdraw-change', isOwn),
    mayMove: mayDo('move-change'),
    mayTake: mayDo('take-change') && owner?.id !== id && (owner === null || leads),
    mayHandOn: mayDo('hand-on-change', change.owner?.id === id),
    mayLink,
    maySayBeyond: mayLink && change.scope === 'for-the-blueprint',
    mayAsk: mayDo('ask-for-a-yes'),
    mayWeigh: isIdea(change) && mayDo('weigh-change'),
    mayLearn: isGrowing(change) && mayDo('learn-from-change'),
    mayThank: isGrowing(change) && mayDo('say-thanks'),
    mayTakeThanksBack: thanksOf(change, id) !== undefined && may(role, 'say-thanks', isOwn),
    mayGoAgain: mayGoAgain(change) && mayDo('go-again'),
  };
}

/** Planning takes it out of Mission, so its gate has to be open. */
function isPlannable(change: SmallChange): boolean {
  return change.stage !== 'mission' || gapsBeforeLeaving(change).length === 0;
}
