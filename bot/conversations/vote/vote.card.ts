/** The vote as everybody sees it: open without any totals, and closed with them (P6). */
import { type Barriers, barriersIn } from '../../../shared/domain/barriers/barriers.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { isEnoughToShow, shownTotals } from '../../../shared/domain/strands/shown.ts';
import type { Vote } from '../../../shared/domain/strands/strands.ts';
import { countVoters, themesToVoteOn } from '../../../shared/domain/strands/vote.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction, submitAction } from '../../cards/actions.ts';
import { choicesBox, renderForm } from '../../cards/form.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { closeAction, voteAction } from './ballot.card.ts';

export type VoteCard = {
  readonly team: TeamRef;
  readonly vote: Vote;
  /** Whether to show what supervisors and facilitators may do. */
  readonly leads: boolean;
  readonly notice?: string | undefined;
  /** Nobody has to draw it again as people vote, so that it says nothing of how many did. */
  readonly isPosted?: boolean;
};

export function renderVoteCard({ team, vote, leads, notice, isPosted }: VoteCard): Card {
  const ids = { teamId: team.id, voteId: vote.id };
  return renderListCard({
    heading: text.vote.heading,
    intro: text.vote.intro(team.name),
    notice,
    groups: [
      { heading: text.vote.themes, rows: vote.themes.map(({ name: words }) => ({ words })) },
    ],
    closing: isPosted ? undefined : text.vote.voters(countVoters(vote)),
    actions: [voteAction(ids), ...closeAction(ids, leads)],
  });
}

export function renderResultCard({ team, vote, leads, notice }: VoteCard): Card {
  const voters = vote.result?.voters ?? 0;
  const totals = shownTotals(vote);
  const isShown = totals.length > 0;
  const ids = { teamId: team.id };
  const { actions } = text.vote;
  const goOn = isShown ? text.strands.actions.choose : text.strands.actions.order;
  return renderListCard({
    heading: isShown ? text.vote.closedHeading : text.vote.saidAloudHeading,
    intro: isShown ? text.vote.closedIntro(voters) : text.vote.saidAloud(voters),
    notice,
    groups: [
      {
        rows: isShown
          ? totals.map(({ name: words, votes }) => ({ words, count: text.vote.votes(votes) }))
          : vote.themes.map(({ name: words }) => ({ words })),
      },
    ],
    actions: [
      ...(leads ? [nextAction(goOn, 'strands.prepare', ids)] : []),
      plainAction(text.strands.actions.show, 'strands.show', ids),
      ...(leads ? [plainAction(actions.another, 'vote.prepare', ids)] : []),
    ],
  });
}

export type PrepareCard = {
  readonly team: TeamRef;
  readonly current: Barriers;
  readonly commandId: string;
  /** Those with most barriers in them unless somebody has chosen. */
  readonly chosen?: readonly string[];
  readonly problems?: readonly FieldProblem[];
};

export function renderPrepareCard({ team, current, commandId, ...card }: PrepareCard): Card {
  const { prepareHeading, prepareIntro, submitOpen } = text.vote;
  const sizes = new Map(
    current.themes.map(({ id }) => [id, barriersIn(current, id).length] as const),
  );
  const bySize = current.themes.toSorted((a, b) => (sizes.get(b.id) ?? 0) - (sizes.get(a.id) ?? 0));
  const choices = bySize.map(({ id, name }) => ({
    title: text.barriers.theme(name, sizes.get(id) ?? 0),
    value: id,
  }));
  const chosen = card.chosen ?? bySize.slice(0, themesToVoteOn.most).map(({ id }) => id);
  return renderForm({
    heading: prepareHeading,
    intro: prepareIntro,
    boxes: [choicesBox('themes', chosen, choices)],
    problems: card.problems ?? [],
    actions: [submitAction(submitOpen, 'vote.open', { teamId: team.id, commandId })],
  });
}

export function renderCloseCard(teamId: string, vote: Vote, commandId: string): Card {
  const { closeHeading, closeIntro, closeUnshown, voters, saidAloud, actions } = text.vote;
  const count = countVoters(vote);
  const isShown = isEnoughToShow(count);
  const ids = { teamId, voteId: vote.id };
  return renderListCard({
    heading: closeHeading,
    intro: isShown ? voters(count) : saidAloud(count),
    groups: [],
    closing: isShown ? closeIntro : closeUnshown,
    actions: [
      nextAction(actions.closeNow, 'vote.close', { ...ids, commandId }),
      plainAction(actions.notYet, 'vote.show', { teamId }),
    ],
  });
}
