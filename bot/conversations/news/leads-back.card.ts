/** Who led and is back without their role, where there is no other news: a line and a press each. */
import { text } from '../../../shared/text/text.ts';
import type { CardAction } from '../../cards/actions.ts';
import { renderForm } from '../../cards/form.ts';
import type { LeadBackRow } from '../../cards/lead-back.ts';
import type { Card } from '../../cards/render-card.ts';

/** A card takes at most six buttons. */
const buttonLimit = 6;

/** `others`: buttons to what else is told in the same message. */
export function renderLeadsBackCard(
  rows: readonly LeadBackRow[],
  others: readonly CardAction[] = [],
): Card {
  return renderForm({
    heading: text.setUp.giveBack.heading,
    intro: rows.map(({ words }) => words).join('\n\n'),
    ...{ boxes: [], problems: [], closing: text.setUp.giveBack.closing },
    actions: [...rows.map(({ action }) => action), ...others].slice(0, buttonLimit),
  });
}
