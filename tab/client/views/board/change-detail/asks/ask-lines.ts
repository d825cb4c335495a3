/** An ask in words: whose yes is awaited, what was asked, and what was answered, also before somebody thought again. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { toAnswerWords, toAskedWords } from '../../../../../../shared/text/ask-words.ts';
import { toDateWords } from '../../../../../../shared/text/dates.ts';
import { text } from '../../../../../../shared/text/views/change.ts';

type Ask = ChangeDetail['asks'][number];

export type AskLines = { readonly now: string; readonly before: readonly string[] };

/** What stands now comes first; then what was asked, and earlier answers as they were said. */
export function toAskLines(ask: Ask): AskLines {
  const { words, earlier } = ask;
  return {
    now: ask.answer ? toAnswerWords(ask) : toAwaited(ask),
    before: [
      ...(words === null ? [] : [text.ask.asked(ask.by.name, words)]),
      ...earlier.map((answer) => text.ask.before(toAnswerWords({ ...ask, answer }))),
    ],
  };
}

function toAwaited(ask: Ask): string {
  const { waitingFor, takesItTo } = text.cards;
  const [name, day] = [toAskedWords(ask), toDateWords(ask.at)];
  return ask.of ? waitingFor(name, day) : takesItTo(ask.by.name, name, day);
}
