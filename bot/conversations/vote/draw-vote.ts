/** The vote as it stands, in the way that fits where it is shown and who asks. */
import { may } from '../../../shared/domain/permissions.ts';
import { isOpen } from '../../../shared/domain/strands/strands.ts';
import { ballotOf, votesOf } from '../../../shared/domain/strands/vote.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { StrandsForMember } from '../../../shared/use-cases/strands/load-strands.ts';
import type { Reply, Turn } from '../../dialogue/conversation.ts';
import { type BallotCard, renderBallotCard } from './ballot.card.ts';
import { renderResultCard, renderVoteCard } from './vote.card.ts';

/** In company, an open vote comes without anybody's votes. */
export function drawVote(
  turn: Turn,
  read: StrandsForMember,
  { newId }: Deps,
  notice?: string,
): Reply {
  const { team, current } = read;
  const { vote } = current;
  if (!vote) return { text: text.vote.noneYet };
  const shown = { team, vote, leads: leads(turn, read), notice };
  if (!isOpen(vote)) return { card: renderResultCard(shown) };
  if (turn.where !== 'personal') return { card: renderVoteCard(shown) };
  return drawBallot(turn, read, { commandId: newId(), notice });
}

/** Somebody’s own votes as they are cast, and a press for more and less of each. */
export function drawBallot(
  turn: Turn,
  read: StrandsForMember,
  card: Pick<BallotCard, 'commandId' | 'problems' | 'notice'>,
): Reply {
  const { team, current } = read;
  const { vote } = current;
  if (!vote) return { text: text.vote.noneYet };
  const isInCompany = turn.where !== 'personal';
  return {
    card: renderBallotCard({
      ...{ ...card, vote, isInCompany, teamId: team.id },
      votes: votesOf(vote, ballotOf(vote, turn.actor.id)),
      mayClose: !isInCompany && leads(turn, read),
    }),
    onlyForYou: true,
  };
}

/** Everybody in company sees one card, and whoever may not is told who may. */
export function leads(turn: Turn, { member }: StrandsForMember): boolean {
  return turn.where !== 'personal' || may(member.role, 'close-vote', false);
}
