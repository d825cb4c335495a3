/** What a team of a blueprint learned, as far as it was put in there (P19). */
import type { EvidenceItem } from '../../../shared/domain/sensemaking/evidence.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toSaidWords } from '../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type ListGroup, type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

const shownOfTeam = 5;
const teamsShown = 4;

export type LearnedOfTeam = {
  readonly name: string;
  /** What it put in of what it learned. */
  readonly items: readonly EvidenceItem[];
};

export function renderLearnedOfTeamsCard(
  teams: readonly LearnedOfTeam[],
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { learned: words } = text.askedInChat;
  const [only, ...others] = teams;
  const isOne = only !== undefined && others.length === 0;
  return renderListCard({
    heading: isOne ? words.heading(only.name) : words.others,
    intro: words.only,
    groups: teams.slice(0, teamsShown).map((team) => toGroup(team, isOne)),
    actions: [],
    links: [{ title: text.blueprintInChat.actions.openWall, url: linkToTab('blueprint/sort') }],
  });
}

function toGroup({ name, items }: LearnedOfTeam, isOne: boolean): ListGroup {
  const { nothing, more } = text.askedInChat.learned;
  const hidden = items.length - shownOfTeam;
  return {
    ...(!isOne && { heading: name }),
    rows: [
      ...items.slice(0, shownOfTeam).map(toRow),
      ...(items.length === 0 ? [{ words: nothing(name) }] : []),
      ...(hidden > 0 ? [{ words: more(hidden) }] : []),
    ],
  };
}

function toRow({ said, from }: EvidenceItem): ListRow {
  const { of } = text.askedInChat.learned;
  return {
    words: toSaidWords(said),
    ...('changeId' in from && { about: of(shortId(from.number), from.title) }),
  };
}
