/** Says in whole sentences what came of an ask, for whoever asked and whoever answered. */
import type { Ask } from '../domain/small-change/asks.ts';
import { text } from './text.ts';

export function toAnswerWords({ of, answer }: Pick<Ask, 'of' | 'answer'>): string {
  if (!answer) return text.ask.noAnswerYet(of.name);
  const said = text.ask.said[answer.answer](of.name);
  return answer.because === null ? `${said}.` : `${said}: ${text.quote(answer.because)}`;
}
