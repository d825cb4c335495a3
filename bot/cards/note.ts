/** One sentence left where a card was, once the card is done with. */
import template from './note.card.json' with { type: 'json' };
import { type Card, createCard } from './render-card.ts';

const render = createCard(template);

export function renderNote(note: string): Card {
  return render({ note });
}
