/** A team's ideas in the order of what they promise, to choose what to begin with. */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { orderByPromise } from '../../../shared/domain/small-change/content/weighing.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { isIdea } from '../../../shared/domain/small-change/weigh.ts';
import { changesUnder } from '../../../shared/domain/strands/changes-under.ts';
import type { MissionStrand } from '../../../shared/domain/strands/strands.ts';
import { strandName } from '../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../shared/text/text.ts';
import { toWeighingWords } from '../../../shared/text/weighing-words.ts';
import { nextAction, plainAction, toSwitches } from '../../cards/actions.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** Enough to choose from, on a phone. */
const rowLimit = 12;

/** A card takes at most six buttons; one of them leads to all changes. */
const otherTeamLimit = 5;

export type WhichFirstCard = {
  readonly team: TeamRef;
  readonly changes: readonly ChangeSummary[];
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
};

export function renderWhichFirstCard({ team, changes, others }: WhichFirstCard): Card {
  const ideas = orderByPromise(changes.filter(isIdea));
  const { whichFirst, whichFirstIntro, none, more } = text.weigh;
  const hidden = ideas.length - rowLimit;
  return renderListCard({
    heading: whichFirst(team.name),
    intro: ideas.length === 0 ? none : whichFirstIntro,
    groups: [{ rows: ideas.slice(0, rowLimit).map(toRow) }],
    closing: hidden > 0 ? more(hidden) : undefined,
    actions: [
      nextAction(text.cards.actions.changes, 'changes.show', { teamId: team.id }),
      ...toSwitches(others, 'weigh.show', otherTeamLimit),
    ],
  });
}

export type WhichFirstInCard = Pick<WhichFirstCard, 'team' | 'changes'> & {
  readonly strand: MissionStrand;
};

/** Only what answers this strand, and it says so. */
export function renderWhichFirstInCard({ team, changes, strand }: WhichFirstInCard): Card {
  const { whichFirstIn, whichFirstIntro, noneIn, onlyIn, more } = text.weigh;
  const name = strandName(strand);
  const ideas = orderByPromise(changesUnder(changes, strand.id).filter(isIdea));
  const hidden = ideas.length - rowLimit;
  const ids = { teamId: team.id };
  return renderListCard({
    heading: whichFirstIn(name),
    intro: ideas.length === 0 ? noneIn(name) : `${onlyIn(name)} ${whichFirstIntro}`,
    groups: [{ rows: ideas.slice(0, rowLimit).map(toRow) }],
    closing: hidden > 0 ? more(hidden) : undefined,
    actions: [
      nextAction(text.strands.actions.show, 'strands.show', ids),
      plainAction(text.weigh.allIdeas, 'weigh.show', ids),
    ],
  });
}

function toRow({ id, teamId, number, title, weighing }: ChangeSummary): ListRow {
  const { notYet, open } = text.weigh;
  const ids = { teamId, changeId: id };
  return {
    lead: shortId(number),
    words: title,
    about: weighing ? toWeighingWords(weighing) : notYet,
    open: plainAction(open(shortId(number)), 'change.show', ids),
  };
}
