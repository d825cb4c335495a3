/** What comes back from the cards of an ask. */
import { z } from 'zod';
import { ChangeCardInput, ChangeCommandInput, id, typed } from './change.ts';

export const AskCardInput = ChangeCommandInput.extend({
  of: typed,
  ofRole: typed,
  words: typed,
});
export type AskCardInput = z.infer<typeof AskCardInput>;

export const AskShownInput = ChangeCardInput.extend({ askId: id });
export type AskShownInput = z.infer<typeof AskShownInput>;

export const AnswerCardInput = ChangeCommandInput.extend({
  askId: id,
  answer: z.enum(['yes', 'lets-talk']),
});

export const NotYetCardInput = ChangeCommandInput.extend({ askId: id, because: typed });
