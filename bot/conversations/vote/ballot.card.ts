/** Somebody's own votes, with a press for one more and one less of each theme. Never shown to others. */
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { Vote } from '../../../shared/domain/strands/strands.ts';
import { votesEach, votesLeft, votesOnOneTheme } from '../../../shared/domain/strands/vote.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './ballot.card.json' with { type: 'json' };

export type BallotCard = {
  readonly teamId: string;
  readonly vote: Vote;
  /** For each theme of the vote, in its order. */
  readonly votes: readonly number[];
  /** Begins the command of every press of this card. */
  readonly commandId: string;
  readonly mayClose: boolean;
  /** It stands in place of a card for everybody, to which one can go back. */
  readonly isInCompany: boolean;
  readonly problems?: readonly FieldProblem[];
  readonly notice?: string | undefined;
};

const render = createCard(template);

export function renderBallotCard({ vote, votes, ...card }: BallotCard): Card {
  const { ballotHeading, ballotIntro, left, give, take } = text.vote;
  const { teamId, notice = toFieldSentences(card.problems ?? []).votes } = card;
  const ids = { teamId, voteId: vote.id };
  const unused = votesLeft(votes);
  return render({
    heading: ballotHeading,
    fallbackText: text.cards.fallback(ballotHeading),
    intro: ballotIntro,
    left: left(unused, votesEach),
    hasNotice: notice !== undefined,
    notice: notice ?? '',
    themes: vote.themes.map(({ name }, at) => {
      const given = votes[at] ?? 0;
      const mayGive = unused > 0 && given < votesOnOneTheme;
      return {
        ...{ name, votes: `${given}` },
        less: toStep(given > 0, take(name), toPress(at, given - 1)),
        more: toStep(mayGive, give(name), toPress(at, given + 1)),
      };
    }),
    actions: [
      ...(card.isInCompany ? [plainAction(text.vote.actions.show, 'vote.show', { teamId })] : []),
      ...closeAction(ids, card.mayClose),
    ],
  });

  /** Pressed twice, or sent again, it is one command: the same theme is given as many. */
  function toPress(theme: number, to: number): CardAction['data'] {
    return { ...ids, commandId: `${card.commandId} ${theme} ${to}`, theme, votes: to };
  }
}

function toStep(isThere: boolean, title: string, data: CardAction['data']) {
  return isThere ? { isThere, title, data } : { isThere };
}

export function voteAction(ids: CardAction['data']): CardAction {
  return nextAction(text.vote.actions.vote, 'ballot.open', ids);
}

export function closeAction(ids: CardAction['data'], mayClose: boolean): readonly CardAction[] {
  return mayClose ? [plainAction(text.vote.actions.close, 'vote.ask-close', ids)] : [];
}
