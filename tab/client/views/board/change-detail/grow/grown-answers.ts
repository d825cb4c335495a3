/** What the team has told of a change in Grow, as questions and answers. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import type { Answer } from '../parts/AnswerList.tsx';
import { toLearningAnswers } from './learning-answers.ts';

/** What success was to look like stands beside what happened. */
export function toGrownAnswers({ stage, plan, learning }: ChangeDetail): readonly Answer[] {
  const { success } = plan;
  const hoped = { id: 'success', question: text.tab.detail.questions.success, answer: success };
  return [...(stage === 'grow' && success !== null ? [hoped] : []), ...toLearningAnswers(learning)];
}

export function toThanksAnswers({ thanks }: ChangeDetail): readonly Answer[] {
  return thanks.map(({ id, by, words, shared }) => ({
    id,
    question: text.tab.detail.thanksBy(by, shared),
    answer: words,
  }));
}
