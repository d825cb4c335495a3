/** Who can read a blueprint, and what they see there of whoever asks (P19, P22). */
import { whoStandsFor } from '../../../shared/domain/programme/standing.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { LoadedPutIn } from '../../../shared/use-cases/sensemaking/load-put-in.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

export type SeenCard = Pick<LoadedPutIn, 'programme' | 'teams' | 'asked' | 'name'>;

export function renderSeenCard(card: SeenCard, { linkToTab }: Pick<Deps, 'linkToTab'>): Card {
  const { seen: words } = text.askedInChat;
  const { stewards, leaders, areLeads } = whoStandsFor(card.programme, card);
  const named = areLeads ? leaders : [...stewards, ...leaders];
  const outside = named.filter(({ id }) =>
    card.teams.every(({ members }) => members.every((member) => member.id !== id)),
  );
  const names = [...new Set(outside.map(({ name }) => name))];
  const toRows = (all: readonly string[]) => all.map((each) => ({ words: each }));
  return renderListCard({
    heading: words.heading(card.name),
    groups: [
      {
        heading: words.who,
        rows: toRows([
          words.teams(card.teams.map(({ name }) => name)),
          ...(names.length > 0 ? [words.named(names)] : []),
          words.nobodyElse,
        ]),
      },
      {
        heading: words.what,
        rows: toRows([words.putIn, words.small, words.byName, words.owned]),
      },
    ],
    closing: words.rest,
    actions: [],
    links: [
      { title: text.blueprintInChat.actions.openBlueprint, url: linkToTab('blueprint/print') },
    ],
  });
}
