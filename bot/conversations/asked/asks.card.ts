/** What a blueprint asks for, with the answers so far; of whoever was named, and what changes asked of them (P19, P28). */
import type { BlueprintAsk } from '../../../shared/domain/blueprint/blueprint.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toAnswerWords } from '../../../shared/text/ask-words.ts';
import { toDateWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { OpenAsk } from '../../../shared/use-cases/asks/load-asks.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { plainAction, toIds } from '../../cards/actions.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

const shownAtOnce = 8;

export type BlueprintAsksCard = {
  readonly name: string;
  readonly asks: readonly BlueprintAsk[];
  /** Of the same role, for a small change. */
  readonly ofChanges: readonly OpenAsk[];
  /** Somebody was named of whom the blueprint asks nothing. */
  readonly isOfNobody: boolean;
};

export function renderBlueprintAsksCard(
  { name, asks, ofChanges, isOfNobody }: BlueprintAsksCard,
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { asks: words, actions } = text.askedInChat;
  const hidden = asks.length - shownAtOnce;
  const intro = asks.length === 0 ? words.none : isOfNobody ? words.noneOf : undefined;
  return renderListCard({
    heading: words.heading(name),
    ...(intro !== undefined && { intro }),
    groups: [
      ...(asks.length > 0
        ? [
            {
              rows: [
                ...asks.slice(0, shownAtOnce).map(toAskRow),
                ...(hidden > 0 ? [{ words: words.more(hidden) }] : []),
              ],
            },
          ]
        : []),
      ...(ofChanges.length > 0
        ? [{ heading: words.changes, rows: ofChanges.slice(0, shownAtOnce).map(toChangeRow) }]
        : []),
    ],
    ...(asks.length > 0 && { closing: words.given }),
    actions: [],
    links: [{ title: actions.openAsks, url: linkToTab('blueprint/draw-up') }],
  });
}

export function toAskRow({ ofRole, words, answer }: BlueprintAsk): ListRow {
  const { of, open, answers } = text.askedInChat.asks;
  const said = answer ? answers[answer.answer](toDateWords(answer.at), answer.because) : open;
  return { words, about: `${of(ofRole)}. ${said}` };
}

function toChangeRow({ change, ask }: OpenAsk): ListRow {
  const id = shortId(change.number);
  return {
    ...{ lead: id, words: change.title, about: toAnswerWords(ask) },
    open: plainAction(text.find.open(id), 'change.show', toIds(change)),
  };
}
