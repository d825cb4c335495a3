/** The action plan as a card: a box for each question, with the draft so far. */
import { type PlanQuestion, planQuestions } from '../../../shared/domain/action-plan.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { renderForm, textBox, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type PlanCard = {
  readonly change: SmallChange;
  readonly commandId: string;
  /** The words in the boxes: the draft so far, or what was typed. */
  readonly answers: Readonly<Record<PlanQuestion, string | null>>;
  readonly error?: DomainError;
};

export function renderPlanCard({ change, commandId, answers, error }: PlanCard): Card {
  const ids = toIds(change);
  const { actions } = text.cards;
  return renderForm({
    heading: text.plan.heading(shortId(change.number)),
    subject: change.title,
    intro: text.plan.intro,
    boxes: planQuestions.map((question) => textBox(question, answers[question] ?? '', false)),
    ...toRefused(error),
    actions: [
      submitAction(actions.save, 'plan.save', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}
