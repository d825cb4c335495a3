/** A small change as it stands now: where it is, and what happens next. */
import { unansweredQuestions } from '../../shared/domain/action-plan.ts';
import { type SmallChange, shortId } from '../../shared/domain/small-change/small-change.ts';
import { text } from '../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction } from './actions.ts';
import template from './change-card.card.json' with { type: 'json' };
import { type Card, createCard } from './render-card.ts';

export type ChangeCardOptions = {
  readonly newId: () => string;
  /** Whoever gets the card: only they are offered to take their own last step back. */
  readonly viewerId: string;
  /** A sentence above the card, such as that it was logged just now or changed by somebody else. */
  readonly notice?: string;
};

const render = createCard(template);

export function renderChangeCard(change: SmallChange, options: ChangeCardOptions): Card {
  const { cards, stages, scope } = text;
  return render({
    fallbackText: cards.fallback(`${shortId(change.number)}: ${change.title}`),
    hasNotice: options.notice !== undefined,
    notice: options.notice ?? '',
    shortId: shortId(change.number),
    place: change.status === 'withdrawn' ? cards.withdrawn : stages[change.stage],
    title: change.title,
    hasBenefit: change.benefit !== null,
    benefit: change.benefit ?? '',
    scopeAndAuthor: cards.scopeAndAuthor(scope[change.scope], change.author.name),
    next: nextStep(change),
    actions: toActions(change, options),
  });
}

function nextStep(change: SmallChange): string {
  const { next } = text.cards;
  if (change.status === 'withdrawn') return next.withdrawn;
  switch (change.stage) {
    case 'mission':
      return next.mission[change.scope];
    case 'develop': {
      const missing = unansweredQuestions(change.plan).length;
      return missing === 0 ? next.planned : next.develop(missing);
    }
    case 'influence':
      return next.influence;
    case 'grow':
      return next.grow;
  }
}

function toActions(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const { actions } = text.cards;
  const seen = { teamId: change.teamId, changeId: change.id, version: change.version };
  const command = { ...seen, commandId: options.newId() };
  const isOwnStep = change.history.at(-1)?.by.id === options.viewerId;
  const showChanges = plainAction(actions.changes, 'changes.show', seen);
  if (change.status === 'withdrawn')
    return isOwnStep
      ? [nextAction(actions.putBack, 'change.undo', command), showChanges]
      : [showChanges];
  const plans = change.stage === 'mission' && change.scope !== 'for-the-blueprint';
  return [
    ...(plans || change.stage === 'develop'
      ? [nextAction(plans ? actions.plan : actions.openPlan, 'plan.open', seen)]
      : []),
    showChanges,
    plainAction(actions.edit, 'edit.open', seen),
    ...(isOwnStep ? [plainAction(actions.undo, 'change.undo', command)] : []),
  ];
}
