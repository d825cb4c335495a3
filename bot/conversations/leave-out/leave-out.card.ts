/** Asks before all of a change is left out of the blueprint, and says what that takes away (P19). */
import type { GatheredItem } from '../../../shared/domain/gathered/gathered.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toSaidWords } from '../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

const shownAtOnce = 6;

export type LeaveOutCard = {
  readonly change: Pick<SmallChange, 'id' | 'teamId' | 'number' | 'title'>;
  readonly items: readonly GatheredItem[];
  readonly commandId: string;
};

export function renderLeaveOutCard({ change, items, commandId }: LeaveOutCard): Card {
  const { leaveOut: words, actions } = text.askedInChat;
  const { teamId, id: changeId } = change;
  const hidden = items.length - shownAtOnce;
  return renderListCard({
    heading: words.heading(shortId(change.number)),
    intro: [...(items.length === 0 ? [words.nothingYet] : []), words.intro].join(' '),
    groups: [
      {
        heading: change.title,
        rows: [
          ...items.slice(0, shownAtOnce).map(({ said }) => ({ words: toSaidWords(said) })),
          ...(hidden > 0 ? [{ words: words.more(hidden) }] : []),
        ],
      },
    ],
    actions: [
      plainAction(actions.leaveOut, 'leave-out.confirm', { teamId, changeId, commandId }),
      plainAction(actions.keepIn, 'leave-out.keep', {}),
    ],
  });
}

export function renderLeftOutCard(words: string, { linkToTab }: Pick<Deps, 'linkToTab'>): Card {
  return renderListCard({
    heading: words,
    ...{ groups: [], actions: [] },
    links: [{ title: text.blueprintInChat.actions.openGather, url: linkToTab('blueprint') }],
  });
}
