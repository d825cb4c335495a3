/** The card of a stage in the team's channel: its question, what has come so far, and one thing to do (P13). */
import type { Stage } from '../../../shared/domain/journey/stage.ts';
import { toDayMonthWords } from '../../../shared/text/dates.ts';
import { toCountWords } from '../../../shared/text/stage-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { StageNow } from '../../../shared/use-cases/channel/load-stage.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './stage.card.json' with { type: 'json' };

const render = createCard(template);

export function renderStageCard(shown: StageNow, notice = ''): Card {
  const { stage, isClosed, asksWhatHelped } = shown;
  const { stageCard } = text;
  const name = text.stages[stage];
  const heading = isClosed ? stageCard.closedHeading(name) : name;
  const since = isClosed ? '' : toSince(shown);
  return render({
    ...{ heading, notice, since, isClosed, asksWhatHelped },
    fallbackText: text.cards.fallback(heading),
    hasNotice: notice !== '',
    hasSince: since !== '',
    question: stageCard.questions[stage],
    closed: stageCard.closed,
    counts: toCountWords(shown),
    how: isClosed ? stageCard.stillOpen : stageCard.how[stage],
    whatHelped: stageCard.whatHelped,
    actions: isClosed
      ? toClosedActions(shown)
      : [...toActions(stage, shown), ...(asksWhatHelped ? [toReflect(shown)] : [])],
  });
}

function toSince({ since, by }: StageNow): string {
  const day = toDayMonthWords(since);
  return by ? text.stageCard.sinceBy(day, by.name) : text.stageCard.since(day);
}

function toActions(stage: Stage, { teamId }: StageNow): readonly CardAction[] {
  const { actions } = text.cards;
  if (stage === 'mission')
    return [
      nextAction(text.verbs.logChange, 'log.open', { teamId }),
      plainAction(actions.changes, 'changes.show', { teamId }),
    ];
  const open = nextAction(actions.changes, 'changes.show', { teamId });
  return stage === 'develop'
    ? [open, plainAction(actions.whichFirst, 'weigh.show', { teamId })]
    : [open];
}

function toReflect({ teamId }: StageNow): CardAction {
  return plainAction(text.reflectInChat.actions.say, 'reflect.open', { teamId });
}

function toClosedActions({ teamId }: StageNow): readonly CardAction[] {
  return [
    nextAction(text.stageCard.actions.now, 'stage.show', { teamId }),
    plainAction(text.cards.actions.changes, 'changes.show', { teamId }),
  ];
}
