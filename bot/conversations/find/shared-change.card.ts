/** A small change as somebody shares it in a chat: nothing in it is for its author only, and no person is named. */
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { FoundChange } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import { nextAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './shared-change.card.json' with { type: 'json' };

const render = createCard(template);

export function renderSharedChangeCard({ change, team }: FoundChange): Card {
  const id = shortId(change.number);
  return render({
    fallbackText: text.cards.fallback(`${id}: ${change.title}`),
    shortId: id,
    stage: text.stages[change.stage],
    title: change.title,
    hasBenefit: change.benefit !== null,
    benefit: change.benefit ?? '',
    about: text.find.sharedFrom(text.scope[change.scope], team.name),
    actions: [
      nextAction(text.changes.open(id), 'find.open', {
        teamId: change.teamId,
        changeId: change.id,
      }),
    ],
  });
}
