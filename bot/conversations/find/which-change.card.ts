/** Asks somebody in several teams which of the changes with the same number they mean. */
import type { TeamRef } from '../../../shared/domain/person.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './which-change.card.json' with { type: 'json' };

/** Enough to read on a phone. */
const rowLimit = 12;

export type ChangeInTeam = { readonly change: SmallChange; readonly team: TeamRef };

const render = createCard(template);

export function renderWhichChangeCard(number: number, found: readonly ChangeInTeam[]): Card {
  const heading = text.find.several(shortId(number));
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    rows: found.slice(0, rowLimit).map(({ change, team }) => ({
      teamId: change.teamId,
      changeId: change.id,
      team: team.name,
      title: change.title,
      about: change.status === 'withdrawn' ? text.cards.withdrawn : text.stages[change.stage],
      open: text.find.openOf(shortId(number), team.name),
    })),
  });
}
