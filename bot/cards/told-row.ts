/** Something a message tells in a line, with the one press that does something about it. */
import type { CardAction } from './actions.ts';

export type ToldRow = { readonly words: string; readonly action: CardAction };

/** A message has room for as many. */
export const toldRowLimit = 2;
