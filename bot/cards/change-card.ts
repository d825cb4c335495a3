/** A small change as it stands now: where it is, and what happens next. */
import { gapsBeforeLeaving } from '../../shared/domain/small-change/gates.ts';
import { type SmallChange, shortId } from '../../shared/domain/small-change/small-change.ts';
import { type GateGap, nextStage } from '../../shared/domain/stage.ts';
import { toAnswerWords } from '../../shared/text/ask-words.ts';
import { text } from '../../shared/text/text.ts';
import { toTimeWords } from '../../shared/text/time-words.ts';
import { asNext, type CardAction, nextAction, plainAction, toIds } from './actions.ts';
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
  const { timeReleased } = change.learning;
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
    hasTime: timeReleased !== null,
    time: timeReleased ? toTimeWords(timeReleased) : '',
    next: nextStep(change),
    actions: toActions(change, options),
  });
}

function nextStep(change: SmallChange): string {
  const { next } = text.cards;
  if (change.status === 'withdrawn') return next.withdrawn;
  const gaps = gapsBeforeLeaving(change);
  switch (change.stage) {
    case 'mission':
      return next.mission[change.scope];
    case 'develop':
      return gaps.length === 0 ? next.planned : next.develop(gaps.length);
    case 'influence':
      return gaps.length === 0 ? next.influenced(toPeople(change)) : next.influence;
    case 'grow':
      return toGrowing(change, gaps);
  }
}

function toPeople({ nobodyElseNeeded, stakeholders, asks }: SmallChange): string {
  const yes = asks.findLast(({ answer }) => answer?.answer === 'yes');
  if (yes) return toAnswerWords(yes);
  const alone = nobodyElseNeeded && stakeholders.length === 0;
  return alone ? text.influence.nobodyElse : text.influence.people(stakeholders.length);
}

function toGrowing({ learning }: SmallChange, gaps: readonly GateGap[]): string {
  const { next } = text.cards;
  if (gaps.length === 0 && learning.decision) return next.learned[learning.decision];
  const isStarted = learning.happened !== null || learning.learned !== null;
  return isStarted ? next.growing(gaps.map((gap) => text.gaps[gap])) : next.grow;
}

function toActions(change: SmallChange, options: ChangeCardOptions): readonly CardAction[] {
  const { actions } = text.cards;
  const seen = toIds(change);
  const command = { ...seen, commandId: options.newId() };
  const isOwnStep = change.history.at(-1)?.by.id === options.viewerId;
  const showChanges = plainAction(actions.changes, 'changes.show', seen);
  if (change.status === 'withdrawn')
    return isOwnStep
      ? [nextAction(actions.putBack, 'change.undo', command), showChanges]
      : [showChanges];
  return [
    ...toStageActions(change, seen, options),
    showChanges,
    plainAction(actions.edit, 'edit.open', seen),
    ...(isOwnStep ? [plainAction(actions.undo, 'change.undo', command)] : []),
    ...(change.stage === 'mission' ? [] : [plainAction(actions.goBack, 'move.open-back', seen)]),
  ];
}

/** The stage's own work, and going on once its gate is open: the first is the obvious next step. */
function toStageActions(
  change: SmallChange,
  seen: CardAction['data'],
  { newId }: ChangeCardOptions,
): readonly CardAction[] {
  const { actions } = text.cards;
  const to = nextStage(change.stage);
  const isOpen = gapsBeforeLeaving(change).length === 0;
  const work = {
    mission: isOpen ? [plainAction(actions.plan, 'plan.open', seen)] : [],
    develop: [plainAction(actions.openPlan, 'plan.open', seen)],
    influence: [plainAction(actions.whoToWin, 'influence.open', seen)],
    grow: [
      plainAction(actions.whatHappened, 'grow.open', seen),
      plainAction(actions.timeReleased, 'grow.open-time', seen),
    ],
  }[change.stage];
  const goOn =
    isOpen && to && change.stage !== 'mission'
      ? [
          plainAction(actions.moveOn(text.stages[to]), 'move.on', {
            ...{ ...seen, to, commandId: newId() },
          }),
        ]
      : [];
  const [first, ...rest] = [...goOn, ...work];
  return first ? [asNext(first), ...rest] : [];
}
