/** Every yes somebody is asked for, with a button to each, and what of a blueprint waits for whoever answers for the council. */

import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toDayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { OpenAsk } from '../../../shared/use-cases/asks/load-asks.ts';
import type { CouncilWaits } from '../../../shared/use-cases/asks/load-council-waits.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type CardAction, type CardLink, plainAction } from '../../cards/actions.ts';
import { type ListGroup, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** A card takes six buttons; the rest come up as these are answered. */
const rowLimit = 6;

export type ForCouncil = {
  readonly waits: readonly CouncilWaits[];
  readonly links: readonly CardLink[];
};

const nothing: ForCouncil = { waits: [], links: [] };

/** Where each is done: an edition is read first. */
export function toCouncilLinks(
  waits: readonly CouncilWaits[],
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): readonly CardLink[] {
  const { openAsks, openEdition } = text.askedInChat.actions;
  const editions = new Set(waits.flatMap((each) => each.editions.slice(-1)));
  return [
    ...(waits.some(({ asks }) => asks > 0)
      ? [{ title: openAsks, url: linkToTab('blueprint/draw-up') }]
      : []),
    ...[...editions].slice(-1).map((n) => ({
      title: openEdition(n),
      url: linkToTab(`blueprint/print/edition-${n}`),
    })),
  ];
}

/** `others`: buttons to what else is told in the same message. */
export function renderAsksCard(
  asks: readonly OpenAsk[],
  others: readonly CardAction[] = [],
  { waits, links }: ForCouncil = nothing,
): Card {
  const shown = asks.slice(0, rowLimit - others.length - links.length);
  return renderListCard({
    heading: text.ask.listHeading,
    groups: [
      ...(waits.length > 0 ? [toCouncilGroup(waits)] : []),
      {
        rows: shown.map(({ change, ask }) => ({
          words: change.title,
          about: text.ask.askedBy(ask.by.name, toDayWords(ask.at.slice(0, 10))),
        })),
      },
    ].filter(({ rows }) => rows.length > 0),
    links,
    actions: [
      ...shown.map(({ change, ask }) =>
        plainAction(text.cards.actions.open(shortId(change.number)), 'ask.show', {
          ...{ teamId: change.teamId, changeId: change.id, askId: ask.id },
        }),
      ),
      ...others,
    ],
  });
}

function toCouncilGroup(waits: readonly CouncilWaits[]): ListGroup {
  const { heading, of } = text.askedInChat.waits;
  const rows = waits.map(({ name, asks, editions }) => ({
    words: name,
    about: of(asks, editions.map(String)),
  }));
  return { heading, rows };
}
