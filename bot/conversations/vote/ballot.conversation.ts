/** Casting one's votes, press by press. In company nobody else sees them (P6). */
import {
  BallotCardInput,
  GiveVotesCardInput,
  VoteCardInput,
} from '../../../shared/contracts/cards/strands.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { isOpen } from '../../../shared/domain/strands/strands.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { castBallot } from '../../../shared/use-cases/strands/cast-ballot.ts';
import { giveVotes } from '../../../shared/use-cases/strands/give-votes.ts';
import {
  loadStrands,
  type StrandsForMember,
} from '../../../shared/use-cases/strands/load-strands.ts';
import {
  type Conversation,
  drawnAgain,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { drawBallot, drawVote } from './draw-vote.ts';

export const ballot: Conversation = {
  presses: {
    'ballot.open': press(VoteCardInput, open),
    'ballot.give': press(GiveVotesCardInput, async (turn, input, deps) =>
      drawCast(turn, { input, done: await giveVotes(input, turn.actor, deps) }, deps),
    ),
    'ballot.cast': press(BallotCardInput, async (turn, input, deps) => {
      const done = await castBallot(input, turn.actor, deps);
      return drawCast(turn, { input, done, notice: text.vote.cast }, deps);
    }),
  },
};

type Casting = {
  readonly input: VoteCardInput;
  readonly done: Result<StrandsForMember, DomainError>;
  readonly notice?: string;
};

/** What was written is what is drawn: a press is read and written once. */
async function drawCast(turn: Turn, { input, done, notice }: Casting, deps: Deps): Promise<Reply> {
  return done.ok
    ? drawBallot(turn, done.value, { commandId: deps.newId(), notice })
    : drawnAgain(done.error, open(turn, input, deps, done.error));
}

/** The votes as they are kept; where the vote is over, how it ended. */
async function open(
  turn: Turn,
  input: VoteCardInput,
  deps: Deps,
  error?: DomainError,
): Promise<Reply> {
  const loaded = await loadStrands(input.teamId, turn.actor, deps, 'cast-ballot');
  if (!loaded.ok) return refusal(loaded.error);
  const { vote } = loaded.value.current;
  if (!isOpen(vote) || vote.id !== input.voteId)
    return onlyForYou(drawVote(turn, loaded.value, deps, toSentence({ kind: 'vote-closed' })));
  return drawBallot(turn, loaded.value, { commandId: deps.newId(), ...toRefused(error) });
}

function toRefused(error?: DomainError) {
  if (error === undefined) return {};
  return error.kind === 'invalid' ? { problems: error.problems } : { notice: toSentence(error) };
}
