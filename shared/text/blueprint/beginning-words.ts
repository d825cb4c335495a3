/** Puts in words what an experiment begins with: what people wrote already, where it reads on (P19). */
import { readAfterBecause, readAfterIfWe } from '../reading/reads-on.ts';
import { text } from '../text.ts';

/** `title`: of the change; `statement`: what the pillar’s theme says is going on. Empty where there is none, or none that reads on. */
export function toBeginningWords({
  title,
  statement,
}: {
  readonly title: string | null;
  readonly statement: string | null;
}): { readonly ifWe: string; readonly because: string } {
  const { tryThis } = text.blueprintInChat;
  return {
    ifWe: title === null ? '' : (readAfterIfWe(title) ?? tryThis(title)),
    because: statement === null ? '' : (readAfterBecause(statement) ?? ''),
  };
}
