/** A team's small changes at a glance, by stage. */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { type JourneyWeek, journeyWeek } from '../../../shared/domain/journey/journey.ts';
import { stages } from '../../../shared/domain/journey/stage.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import {
  couldDoWithAHand,
  type LongEnough,
} from '../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { isIdea } from '../../../shared/domain/small-change/weigh.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { toHandWords } from '../../../shared/text/hand-words.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction, toSwitches } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './changes.card.json' with { type: 'json' };

/** Enough to read on a phone; the tab shows them all. */
const rowLimit = 12;

/** A card takes at most six buttons: one logs, one shows what to begin with, one whose changes these are not. */
const otherTeamLimit = 3;

export type ChangesCard = {
  readonly team: Team;
  readonly changes: readonly ChangeSummary[];
  readonly whose: 'team' | 'mine';
  readonly today: string;
  /** What tells which of them could do with a hand. */
  readonly longEnough: LongEnough;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
};

/** Switching to another team keeps to one's own changes, or to everybody's. */
const verbs = { team: 'changes.show', mine: 'changes.mine' } as const;

const render = createCard(template);

export function renderChangesCard(card: ChangesCard): Card {
  const { team, changes, whose, today, others } = card;
  const isMine = whose === 'mine';
  const heading = isMine ? text.changes.mine(team.name) : text.changes.heading(team.name);
  const none = isMine ? text.changes.noneOfMine : text.changes.none;
  const shown = changes.slice(0, rowLimit);
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    intro: introOf(journeyWeek(team.journey, today), team, changes.length > 0 ? '' : none),
    stages: toStages(shown, card),
    hasMore: changes.length > shown.length,
    more: text.changes.more(changes.length - shown.length),
    actions: [
      nextAction(text.verbs.logChange, 'log.open', { teamId: team.id }),
      ...(changes.some(isIdea)
        ? [plainAction(text.cards.actions.whichFirst, 'weigh.show', { teamId: team.id })]
        : []),
      isMine
        ? plainAction(text.cards.actions.changes, verbs.team, { teamId: team.id })
        : plainAction(text.cards.actions.myChanges, verbs.mine, { teamId: team.id }),
      ...toSwitches(others, verbs[whose], otherTeamLimit),
    ],
  });
}

function introOf({ status, week }: JourneyWeek, team: Team, none: string): string {
  const where = text.changes.week[status](week, team.journey.weeks);
  return `${where} ${none}`.trim();
}

function toStages(shown: readonly ChangeSummary[], { changes, longEnough }: ChangesCard) {
  return stages.flatMap((stage) => {
    const inStage = shown.filter((change) => change.stage === stage);
    const rows = inStage.map((change) => toRow(change, longEnough));
    const count = changes.filter((change) => change.stage === stage).length;
    return rows.length === 0
      ? []
      : [{ heading: text.changes.stage(text.stages[stage], count), rows }];
  });
}

function toRow(change: ChangeSummary, longEnough: LongEnough) {
  const { id, teamId, number, title, scope, author } = change;
  const about = text.cards.scopeAndAuthor(text.scope[scope], author.name);
  const reasons = couldDoWithAHand(change, longEnough);
  return {
    teamId,
    changeId: id,
    shortId: shortId(number),
    title,
    about: reasons.length > 0 ? `${about} ${toHandWords(reasons)}` : about,
    open: text.changes.open(shortId(number)),
  };
}
