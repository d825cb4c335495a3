/** Casting one's votes, and changing them (P6). In company nobody else sees them. */
import { BallotCardInput, VoteCardInput } from '../../../shared/contracts/cards/strands.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { isOpen } from '../../../shared/domain/strands/strands.ts';
import { ballotOf, votesOf } from '../../../shared/domain/strands/vote.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { castBallot } from '../../../shared/use-cases/strands/cast-ballot.ts';
import { loadStrands } from '../../../shared/use-cases/strands/load-strands.ts';
import {
  type Conversation,
  drawnAgain,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { renderCastCard } from './ballot.card.ts';
import { drawBallot, drawVote, leads } from './draw-vote.ts';

export const ballot: Conversation = {
  presses: {
    'ballot.open': press(VoteCardInput, open),
    'ballot.cast': press(BallotCardInput, cast),
  },
};

async function open(turn: Turn, input: VoteCardInput, deps: Deps): Promise<Reply> {
  const loaded = await loadStrands(input.teamId, turn.actor, deps, 'cast-ballot');
  if (!loaded.ok) return refusal(loaded.error);
  const { vote } = loaded.value.current;
  if (!isOpen(vote) || vote.id !== input.voteId)
    return onlyForYou(drawVote(turn, loaded.value, deps, toSentence({ kind: 'vote-closed' })));
  return drawBallot(turn, loaded.value, { commandId: deps.newId() });
}

async function cast(turn: Turn, input: BallotCardInput, deps: Deps): Promise<Reply> {
  const done = await castBallot(input, turn.actor, deps);
  if (!done.ok) return drawnAgain(done.error, giveBack(turn, input, deps, done.error));
  const { team, current } = done.value;
  if (!current.vote) return drawVote(turn, done.value, deps);
  const card = renderCastCard({
    teamId: team.id,
    vote: current.vote,
    votes: votesOf(current.vote, ballotOf(current.vote, turn.actor.id)),
    mayClose: turn.where === 'personal' && leads(turn, done.value),
  });
  return { card, onlyForYou: true };
}

/** The boxes with what was chosen; where the vote is over, how it ended. */
async function giveBack(
  turn: Turn,
  input: BallotCardInput,
  deps: Deps,
  error: DomainError,
): Promise<Reply> {
  const loaded = await loadStrands(input.teamId, turn.actor, deps, 'cast-ballot');
  if (!loaded.ok) return refusal(loaded.error);
  if (error.kind === 'vote-closed')
    return onlyForYou(drawVote(turn, loaded.value, deps, toSentence(error)));
  return drawBallot(turn, loaded.value, {
    commandId: deps.newId(),
    votes: input.votes,
    ...(error.kind === 'invalid' ? { problems: error.problems } : { notice: toSentence(error) }),
  });
}
