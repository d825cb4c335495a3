/** The draft of a local blueprint in a team's channel: its pillars, and a week to say what is missing (P19, P20). */
import { text } from '../../../shared/text/text.ts';
import type { ChannelCard } from '../../../shared/use-cases/channel/load-card.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { nextAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

type DraftCard = Extract<ChannelCard, { readonly kind: 'draft' }>;

export function renderDraftCard(
  { team, draft }: DraftCard,
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { actions, draft: words } = text.blueprintInChat;
  if (draft === null)
    return renderListCard({
      heading: words.wasThere,
      groups: [],
      closing: words.gone,
      actions: [],
    });
  const rows = draft.pillars.map(({ title, experiments }) => ({
    words: title,
    about: words.experiments(experiments),
  }));
  return renderListCard({
    heading: words.heading(draft.name),
    intro: words.intro,
    groups: [{ rows }],
    actions: [nextAction(words.sayMissing, 'reflect.open', { teamId: team.id, isOnDraft: true })],
    links: [{ title: actions.openBlueprint, url: linkToTab('blueprint/print') }],
  });
}
