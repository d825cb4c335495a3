/** Says in whole sentences what came of an ask, for whoever asked and whoever answered. */
import { type Ask, type AskAnswer, askedName } from '../domain/small-change/asks.ts';
import { text } from './views/page.ts';

export function toAnswerWords({ answer, ...ask }: Pick<Ask, 'of' | 'ofRole' | 'answer'>): string {
  const name = toAskedWords(ask);
  if (!answer) return asSentence(text.ask.noAnswerYet(name));
  const { heardBy } = answer;
  const words = asSentence(text.ask.said[answer.answer](name));
  const said = heardBy ? text.ask.heardBy(words, heardBy.name) : words;
  return answer.because === null ? `${said}.` : `${said}: ${text.quote(answer.because)}`;
}

/** What a role said, by whoever heard it. */
export function toHeardWords(said: {
  readonly answer: AskAnswer;
  readonly ofRole: string;
  readonly by: string;
}): string {
  const words = text.ask.said[said.answer](text.ask.theRole(said.ofRole));
  return text.ask.heardBy(asSentence(words), said.by);
}

/** A role is not a name: “the service manager”. */
export function toAskedWords(ask: Pick<Ask, 'of' | 'ofRole'>): string {
  return ask.of ? ask.of.name : text.ask.theRole(askedName(ask));
}

function asSentence(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
