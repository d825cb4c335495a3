/** Who looks after a blueprint, who answers for the council, and how somebody is named (P32). */
import { mayInProgramme } from '../../../shared/domain/programme/permissions.ts';
import { type WhoStands, whoStandsFor } from '../../../shared/domain/programme/standing.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { LoadedPutIn } from '../../../shared/use-cases/sensemaking/load-put-in.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

const shownAtOnce = 12;

export type PeopleCard = Pick<LoadedPutIn, 'programme' | 'teams' | 'asked' | 'stands' | 'name'> & {
  /** Nobody but whoever asks sees the card. */
  readonly isAlone: boolean;
};

export function renderPeopleCard(card: PeopleCard, { linkToTab }: Pick<Deps, 'linkToTab'>): Card {
  const { people: words, actions } = text.askedInChat;
  const { stewards, leaders, areLeads } = whoStandsFor(card.programme, card);
  const mayName = card.isAlone && mayInProgramme(card.stands, 'name-people');
  const nobody: ListRow = { words: words.nobodyAnswers };
  return renderListCard({
    heading: words.heading(card.name),
    groups: [
      { heading: words.looksAfter, rows: toRows(stewards, areLeads ? words.leads : undefined) },
      {
        heading: words.answers,
        rows: leaders.length === 0 ? [nobody] : toRows(leaders),
      },
    ],
    closing: mayName ? words.mayName : words.mayNotName(stewards.map(({ name }) => name)),
    actions: [],
    links: [{ title: actions.openPeople, url: linkToTab('blueprint/draw-up') }],
  });
}

function toRows(people: WhoStands['stewards'], about?: string): readonly ListRow[] {
  const { inNoTeam } = text.askedInChat.people;
  return people.slice(0, shownAtOnce).map(({ name, isOutside }) => {
    const said = isOutside ? inNoTeam : about;
    return { words: name, ...(said !== undefined && { about: said }) };
  });
}
