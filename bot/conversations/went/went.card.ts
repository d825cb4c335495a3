/** What became of somebody's changes: where each went in a blueprint, or else where it stands (P19). */
import type { Went } from '../../../shared/domain/blueprint/where-it-went.ts';
import { isTold } from '../../../shared/domain/small-change/gates.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { FoundChange } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import { plainAction, toIds } from '../../cards/actions.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { toWhereItWentWords } from '../../dialogue/where-it-went.ts';

/** Enough to read between two visits. */
const shownAtOnce = 6;

export type WentChange = FoundChange & { readonly went: Went };

export type WentCard = {
  /** Those that fit what was asked first. */
  readonly changes: readonly WentChange[];
  readonly saysTeam: boolean;
  readonly fits: 'some' | 'none' | 'not-asked';
  /** How many things they said by name hang on the wall. */
  readonly said: number;
};

export function renderWentCard(
  { changes, saysTeam, fits, said }: WentCard,
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { went: words } = text.askedInChat;
  const hidden = changes.length - shownAtOnce;
  const rows = changes.slice(0, shownAtOnce).map((each) => toRow(each, saysTeam));
  return renderListCard({
    heading: fits === 'some' ? words.heading : words.all,
    ...(fits === 'none' && { intro: words.noneFits }),
    groups: [
      { rows: [...rows, ...(hidden > 0 ? [{ words: words.more(hidden) }] : [])] },
      ...(said > 0 ? [{ rows: [{ words: words.said(said) }] }] : []),
    ],
    actions: [],
    links: [
      { title: text.blueprintInChat.actions.openBlueprint, url: linkToTab('blueprint/print') },
    ],
  });
}

function toRow({ change, team, went }: WentChange, saysTeam: boolean): ListRow {
  const id = shortId(change.number);
  const title = text.find.open(id);
  const about = toWhereItWentWords(went) ?? toWhereItStands(change);
  return {
    ...{ lead: id, words: change.title },
    about: saysTeam ? text.askedInChat.went.inTeam(team.name, about) : about,
    open: plainAction(title, 'change.show', toIds(change)),
  };
}

function toWhereItStands(change: WentChange['change']): string {
  const { ended, stands } = text.askedInChat.went;
  const { decision } = change.learning;
  if (isTold(change) && decision !== null) return ended(text.cards.endings[decision].headline);
  return stands(text.stages[change.stage]);
}
