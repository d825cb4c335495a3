/** Somebody's own votes: the card they vote with, and the one that says how. Never shown to others. */
import { votesBox } from '../../../shared/contracts/cards/strands.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { Vote } from '../../../shared/domain/strands/strands.ts';
import { votesEach, votesOnOneTheme } from '../../../shared/domain/strands/vote.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction, submitAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './ballot.card.json' with { type: 'json' };

type OwnVotes = {
  readonly teamId: string;
  readonly vote: Vote;
  /** For each theme of the vote, in its order. */
  readonly votes: readonly number[];
  readonly mayClose: boolean;
};

export type BallotCard = OwnVotes & {
  readonly commandId: string;
  readonly problems?: readonly FieldProblem[];
  readonly notice?: string | undefined;
};

const render = createCard(template);

export function renderBallotCard({ vote, votes, notice, ...card }: BallotCard): Card {
  const { ballotHeading, ballotIntro, choices, actions } = text.vote;
  const error = toFieldSentences(card.problems ?? []).votes;
  const ids = { teamId: card.teamId, voteId: vote.id };
  return render({
    heading: ballotHeading,
    fallbackText: text.cards.fallback(ballotHeading),
    intro: ballotIntro,
    hasNotice: notice !== undefined,
    notice: notice ?? '',
    themes: vote.themes.map(({ name }, at) => ({
      box: votesBox(at),
      name,
      votes: toChoice(votes[at]),
      choices: choices.map((title, value) => ({ title, value: `${value}` })),
    })),
    hasError: error !== undefined,
    error: error ?? '',
    actions: [
      submitAction(actions.cast, 'ballot.cast', { ...ids, commandId: card.commandId }),
      ...closeAction(ids, card.mayClose),
    ],
  });
}

/** What a box can show of what was sent. */
function toChoice(votes = 0): string {
  return `${votes >= 0 && votes <= votesOnOneTheme ? votes : 0}`;
}

export function renderCastCard({ teamId, vote, votes, mayClose }: OwnVotes): Card {
  const { cast, left, voters, actions, votes: counted } = text.vote;
  const unused = votesEach - votes.reduce((sum, each) => sum + each, 0);
  const ids = { teamId, voteId: vote.id };
  return renderListCard({
    heading: cast,
    intro: voters(vote.ballots.length),
    groups: [
      {
        heading: text.fields.votes,
        rows: vote.themes.flatMap(({ name }, at) =>
          votes[at] ? [{ words: name, count: counted(votes[at]) }] : [],
        ),
      },
    ],
    closing: unused > 0 ? left(unused) : undefined,
    actions: [plainAction(actions.change, 'ballot.open', ids), ...closeAction(ids, mayClose)],
  });
}

export function voteAction(ids: CardAction['data']): CardAction {
  return nextAction(text.vote.actions.vote, 'ballot.open', ids);
}

export function closeAction(ids: CardAction['data'], mayClose: boolean): readonly CardAction[] {
  return mayClose ? [plainAction(text.vote.actions.close, 'vote.ask-close', ids)] : [];
}
