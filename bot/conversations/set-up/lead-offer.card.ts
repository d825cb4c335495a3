/** Offers the set-up of a team that nobody may set up to whoever asks. */
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction } from '../../cards/actions.ts';
import { renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export function renderLeadOffer({ id, name }: TeamRef, commandId: string): Card {
  const { heading, intro, take } = text.setUp.lead;
  return renderForm({
    ...{ heading: heading(name), intro, boxes: [], problems: [] },
    actions: [nextAction(take, 'set-up.lead', { teamId: id, commandId })],
  });
}
