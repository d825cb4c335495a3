/** What people have said of how a change is going, newest first, each with who said it and when. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { type TeamClock, toWhenWords } from '../../../../../../shared/text/when-words.ts';
import type { Answer } from '../parts/AnswerList.tsx';

export function toProgressAnswers(
  progress: ChangeDetail['progress'],
  clock: TeamClock,
): readonly Answer[] {
  const told = progress.map(({ at, by, words }, index) => ({
    id: `${at} ${index}`,
    question: text.tab.detail.toldBy(by.name, toWhenWords(at, clock)),
    answer: words,
  }));
  return told.toReversed();
}
