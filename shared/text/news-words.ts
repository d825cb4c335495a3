/** Says what somebody did to a change, an answer in the words of whoever gave it. */
import type { Ask } from '../domain/small-change/asks.ts';
import type { HistoryLine } from '../domain/small-change/history-lines.ts';
import { toAnswerWords } from './ask-words.ts';
import { toHistoryWords } from './history-words.ts';
import { text } from './text.ts';

export function toNewsWords(
  { at, reason, ...line }: HistoryLine,
  { asks }: { readonly asks: readonly Ask[] },
): string {
  const answered = asks.find(({ answer }) => isAnswer(line.did) && answer?.at === at);
  if (answered) return toAnswerWords(answered);
  const words = toHistoryWords(line);
  return reason === null ? `${words}.` : `${words}: ${text.quote(reason)}`;
}

function isAnswer(did: HistoryLine['did']): boolean {
  return did === 'answered' || did === 'heard-answer';
}
