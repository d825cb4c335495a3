/** Says in whole sentences what came of an ask, for whoever asked and whoever answered. */
import { type Ask, askedName } from '../domain/small-change/asks.ts';
import { text } from './text.ts';

export function toAnswerWords({ answer, ...ask }: Pick<Ask, 'of' | 'ofRole' | 'answer'>): string {
  const name = toAskedWords(ask);
  if (!answer) return asSentence(text.ask.noAnswerYet(name));
  const words = asSentence(text.ask.said[answer.answer](name));
  const said = answer.heardBy ? text.ask.heardBy(words, answer.heardBy.name) : words;
  return answer.because === null ? said : `${said} ${text.quote(answer.because)}`;
}

/** A role is not a name: “the service manager”. */
export function toAskedWords(ask: Pick<Ask, 'of' | 'ofRole'>): string {
  return ask.of ? ask.of.name : text.ask.theRole(askedName(ask));
}

function asSentence(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
