/** The action plan as a card: a box for each question, with the draft so far. */
import { type PlanQuestion, planQuestions } from '../../../shared/domain/action-plan.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './plan.card.json' with { type: 'json' };

export type PlanCard = {
  readonly change: SmallChange;
  readonly commandId: string;
  /** The words in the boxes: the draft so far, or what was typed. */
  readonly answers: Readonly<Record<PlanQuestion, string | null>>;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
};

const render = createCard(template);

export function renderPlanCard({ change, commandId, answers, problems, notice }: PlanCard): Card {
  const heading = text.plan.heading(shortId(change.number));
  const errors = toFieldSentences(problems);
  const ids = { teamId: change.teamId, changeId: change.id, version: change.version };
  const { actions } = text.cards;
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    title: change.title,
    intro: text.plan.intro,
    hasNotice: notice !== undefined,
    notice: notice ?? '',
    questions: planQuestions.map((id) => ({
      id,
      label: text.fields[id],
      answer: answers[id] ?? '',
      error: errors[id] ?? '',
      hasError: errors[id] !== undefined,
    })),
    actions: [
      submitAction(actions.save, 'plan.save', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}
