/** What the team has said of a change in Grow, as questions and answers. */
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { isBefore } from '../../../../../shared/domain/journey/stage.ts';
import { text } from '../../../../../shared/text/text.ts';
import { toLearningAnswers } from './learning-answers.ts';
import type { Answer } from './parts/AnswerList.tsx';

export type AnswersOf = {
  readonly id: 'learning' | 'thanks';
  readonly title: string;
  readonly answers: readonly Answer[];
};

/** Only what a change has come to, or what somebody has said already. */
export function toStoryAnswers(change: ChangeDetail): readonly AnswersOf[] {
  const { detail } = text.tab;
  return [
    {
      id: 'learning' as const,
      title: detail.learning,
      answers: toLearning(change),
      stage: 'grow' as const,
    },
    {
      id: 'thanks' as const,
      title: detail.thanks,
      answers: toThanks(change),
      stage: 'grow' as const,
    },
  ].filter(
    ({ answers, stage }) =>
      answers.length > 0 &&
      (!isBefore(change.stage, stage) || answers.some(({ answer }) => answer !== null)),
  );
}

/** What success was to look like stands beside what happened. */
function toLearning({ stage, plan, learning }: ChangeDetail): readonly Answer[] {
  const { success } = plan;
  const hoped = { id: 'success', question: text.tab.detail.questions.success, answer: success };
  return [...(stage === 'grow' && success !== null ? [hoped] : []), ...toLearningAnswers(learning)];
}

function toThanks({ thanks }: ChangeDetail): readonly Answer[] {
  return thanks.map(({ id, by, words, shared }) => ({
    id,
    question: text.tab.detail.thanksBy(by, shared),
    answer: words,
  }));
}
