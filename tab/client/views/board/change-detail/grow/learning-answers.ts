/** What a go taught, as questions and answers. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { learningQuestions } from '../../../../../../shared/domain/small-change/content/learning.ts';
import { toTimeWords } from '../../../../../../shared/text/time-words.ts';
import { text } from '../../../../../../shared/text/views/facts.ts';
import type { Answer } from '../parts/AnswerList.tsx';

/** What was noticed, the time and the values are there once somebody has said them. */
export function toLearningAnswers(learning: ChangeDetail['learning']): readonly Answer[] {
  const { detail } = text.tab;
  const { decision, timeReleased, livedUpTo, noticed, forTeamOnly } = learning;
  const values = livedUpTo.map(({ value }) => value).join('\n');
  const time = timeReleased ? toTimeWords(timeReleased) : '';
  return [
    ...learningQuestions.map((id) => ({
      ...{ id, question: detail.questions[id], answer: learning[id] },
    })),
    ...ifSaid('noticed', detail.noticed, noticed ?? ''),
    { id: 'decision', question: detail.decision, answer: decision && text.decisions[decision] },
    ...ifSaid('time', text.grow.timeReleased, time),
    ...ifSaid('values', detail.livedUpTo, values),
    ...ifSaid('for-whom', detail.forWhom, forTeamOnly ? detail.forTeamOnly : ''),
  ];
}

function ifSaid(id: string, question: string, answer: string): readonly Answer[] {
  return answer === '' ? [] : [{ id, question, answer }];
}
