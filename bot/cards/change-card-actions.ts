/** What can be done with a change from its card: buttons for the work, and quiet links for the rest. */

import { nextStage } from '../../shared/domain/journey/stage.ts';
import { rolesAwaited } from '../../shared/domain/small-change/asks.ts';
import { gapsBeforeLeaving, isTold } from '../../shared/domain/small-change/gates.ts';
import { mayGoAgain } from '../../shared/domain/small-change/grow/go-again.ts';
import { thanksOf } from '../../shared/domain/small-change/grow/thanks.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import { mayUndo } from '../../shared/domain/small-change/undo.ts';
import { toAskedWords } from '../../shared/text/ask-words.ts';
import { text } from '../../shared/text/text.ts';
import { asNext, type CardAction, nextAction, plainAction, toIds } from './actions.ts';
import type { ChangeCardOptions } from './change-card.ts';

/** Teams takes six buttons in a card that opens inside another. */
const moreLimit = 6;

/** One thing to do next, and saying how it is going: whatever else there is is behind More. */
export function toButtons(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const seen = toIds(change);
  if (change.status === 'withdrawn')
    return [nextAction(text.verbs.putBack, 'withdraw.put-back', toCommand(change, options))];
  const tell = plainAction(text.verbs.tellProgress, 'progress.open', seen);
  const [first] = toWork(change, options);
  return first ? [asNext(first), tell] : [tell];
}

/**
 * In a card that opens inside the card: Microsoft lists Action.ShowCard among what Teams takes beside
 * Action.Execute ("Universal Actions for Adaptive Cards", MicrosoftDocs/msteams-docs).
 */
export function toMore(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const seen = toIds(change);
  const thanks = toThanksLink(change, options);
  if (change.status === 'withdrawn')
    return [plainAction(text.cards.actions.changes, 'changes.show', seen), ...thanks];
  const [, ...work] = toWork(change, options);
  const back =
    change.stage === 'mission' ? [] : [plainAction(text.verbs.moveBack, 'move.open-back', seen)];
  return [...work, ...back, ...thanks].slice(0, moreLimit);
}

/** Always there and never in the way: links above those buttons, of which Teams takes six. */
export function toLinks(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const seen = toIds(change);
  const story = plainAction(text.history.heading, 'history.show', seen);
  if (change.status === 'withdrawn') return [story];
  const undo = mayUndo(change, options.viewerId)
    ? [plainAction(text.verbs.undo, 'change.undo', toCommand(change, options))]
    : [];
  return [
    story,
    plainAction(text.verbs.edit, 'edit.open', seen),
    ...toKeepingLinks(change, options),
    plainAction(text.cards.actions.whatItAnswers, 'answers.open', seen),
    ...toBeyondLink(change),
    ...undo,
  ];
}

/** Nobody's can be taken, one's own handed on; whether somebody else's may be is said when it is tried. */
function toKeepingLinks(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const take = plainAction(text.cards.actions.take, 'own.take', toCommand(change, options));
  const handOn = plainAction(text.cards.actions.handOn, 'own.open-hand-on', toIds(change));
  if (change.owner === null) return [take];
  return change.owner.id === options.viewerId ? [handOn] : [handOn, take];
}

function toBeyondLink(change: SmallChange): readonly CardAction[] {
  if (change.scope !== 'for-the-blueprint') return [];
  return [plainAction(text.cards.actions.whyBeyond, 'beyond.open', toIds(change))];
}

function toWork(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const showChanges = plainAction(text.cards.actions.changes, 'changes.show', toIds(change));
  const work = [...toStageActions(change, options), ...toAnswersToTell(change)];
  return isDone(change, options) ? [showChanges, ...work] : [...work, showChanges];
}

/** Wherever the change goes, one's own thank-you can be taken back. */
function toThanksLink(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  if (isTold(change) || !hasThanked(change, options)) return [];
  return [plainAction(text.cards.actions.myThanks, 'thanks.open', toIds(change))];
}

function toCommand(change: SmallChange, { newId }: ChangeCardOptions) {
  return { ...toIds(change), commandId: newId() };
}

/** The stage's own work, and going on once its gate is open: the first is the obvious next step. */
function toStageActions(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const seen = toIds(change);
  const isOpen = gapsBeforeLeaving(change).length === 0;
  const weigh = plainAction(text.verbs.weigh, 'weigh.open', seen);
  switch (change.stage) {
    case 'mission':
      return [...(isOpen ? [plainAction(text.verbs.plan, 'plan.open', seen)] : []), weigh];
    case 'develop': {
      const plan = plainAction(text.cards.actions.openPlan, 'plan.open', seen);
      return isOpen ? [...goOn(change, options), plan] : [plan, weigh];
    }
    case 'influence':
      return [
        ...goOn(change, options),
        plainAction(text.cards.actions.whoToWin, 'influence.open', seen),
      ];
    case 'grow':
      return toGrowActions(change, options);
  }
}

function goOn(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const to = nextStage(change.stage);
  if (!to || gapsBeforeLeaving(change).length > 0) return [];
  const title = text.verbs.moveTo(text.stages[to]);
  return [plainAction(title, 'move.on', { ...toCommand(change, options), to })];
}

/** What a role outside the team said is told by anybody who heard it, wherever the change has gone since. */
function toAnswersToTell(change: SmallChange): readonly CardAction[] {
  return rolesAwaited(change)
    .slice(0, 1)
    .map((ask) =>
      plainAction(text.cards.actions.tellAnswer(toAskedWords(ask)), 'ask.show', {
        ...toIds(change),
        askId: ask.id,
      }),
    );
}

/** Told, counted and thanked for: what comes next is another change. */
function isDone(change: SmallChange, options: ChangeCardOptions): boolean {
  const { timeReleased } = change.learning;
  if (mayGoAgain(change)) return false;
  return isTold(change) && timeReleased !== null && hasThanked(change, options);
}

/** In company nobody learns who has. */
function hasThanked(
  change: SmallChange,
  { viewerId, isAlone = false }: ChangeCardOptions,
): boolean {
  return isAlone && thanksOf(change, viewerId) !== undefined;
}

/** Once everything is told: the time it gave back, then a thank-you. */
function toGrowActions(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const seen = toIds(change);
  const tell = plainAction(text.verbs.tellWhatHappened, 'grow.open', seen);
  const time = plainAction(text.grow.timeReleased, 'grow.open-time', seen);
  if (!isTold(change)) return [tell, time];
  const again = mayGoAgain(change)
    ? [plainAction(text.cards.actions.goAgain, 'grow.go-again', toCommand(change, options))]
    : [];
  const title = hasThanked(change, options) ? text.cards.actions.myThanks : text.verbs.sayThanks;
  const thank = plainAction(title, 'thanks.open', seen);
  return change.learning.timeReleased === null
    ? [...again, time, thank, tell]
    : [...again, thank, tell, time];
}
