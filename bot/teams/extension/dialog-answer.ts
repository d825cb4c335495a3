/** Puts a reply into the dialog that a message action opened. */
import { text } from '../../../shared/text/text.ts';
import type { Card } from '../../cards/render-card.ts';
import type { Reply } from '../../dialogue/conversation.ts';

export function toDialogAnswer(reply: Reply) {
  if ('text' in reply) return { task: { type: 'message', value: reply.text } };
  const card = {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: withSubmits(reply.card) as Card,
  };
  return { task: { type: 'continue', value: { title: text.appName, ...size, card } } };
}

/** Teams' own words for how large a dialog is. */
const size = { height: 'large', width: 'medium' } as const;

/** A dialog's buttons are Action.Submit only: each Action.Execute gives way to the one it carries. */
function withSubmits(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSubmits);
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'Action.Execute' && 'fallback' in node) return node.fallback;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withSubmits(value)]));
}
