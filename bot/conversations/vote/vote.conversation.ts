/** Opening a vote on themes, showing it, and closing it (P6). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import {
  CloseVoteCardInput,
  OpenVoteCardInput,
  VoteCardInput,
} from '../../../shared/contracts/cards/strands.ts';
import { may } from '../../../shared/domain/permissions.ts';
import { isOpen } from '../../../shared/domain/strands/strands.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { loadBarriers } from '../../../shared/use-cases/barriers/load-barriers.ts';
import { loadChannelAddress } from '../../../shared/use-cases/channel/load-channel-address.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { closeVote } from '../../../shared/use-cases/strands/close-vote.ts';
import { loadStrands } from '../../../shared/use-cases/strands/load-strands.ts';
import { openVote } from '../../../shared/use-cases/strands/open-vote.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { teamToShow } from '../../dialogue/find-team.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { drawVote } from './draw-vote.ts';
import {
  type PrepareCard,
  renderCloseCard,
  renderPrepareCard,
  renderVoteCard,
} from './vote.card.ts';

export const vote: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'vote', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'vote.show': press(TeamCardInput, async (turn, { teamId }, deps) =>
      onlyForYou(await show(turn, teamId, deps)),
    ),
    'vote.prepare': press(TeamCardInput, async (turn, { teamId }, deps) =>
      onlyForYou(await prepare(turn, teamId, deps)),
    ),
    'vote.open': press(OpenVoteCardInput, open),
    'vote.ask-close': press(VoteCardInput, askToClose),
    'vote.close': press(CloseVoteCardInput, close),
  },
};

function show(turn: Turn, named: string | undefined, deps: Deps, notice?: string): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadStrands(teamId, turn.actor, deps),
    draw: (loaded) =>
      loaded.current.vote === null && may(loaded.member.role, 'open-vote', false)
        ? prepare(turn, loaded.team.id, deps)
        : drawVote(turn, loaded, deps, notice),
  });
}

async function prepare(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  again: Pick<PrepareCard, 'chosen' | 'problems'> = {},
): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const { teamId } = shown.value;
  const [barriers, priorities] = await Promise.all([
    loadBarriers(teamId, turn.actor, deps, 'open-vote'),
    loadStrands(teamId, turn.actor, deps, 'open-vote'),
  ]);
  if (!barriers.ok) return refusal(barriers.error);
  if (!priorities.ok) return refusal(priorities.error);
  if (isOpen(priorities.value.current.vote))
    return drawVote(turn, priorities.value, deps, toSentence({ kind: 'vote-open' }));
  const { team, current } = barriers.value;
  if (current.themes.length < 2) return { text: text.vote.tooFewThemes };
  return { card: renderPrepareCard({ team, current, commandId: deps.newId(), ...again }) };
}

async function open(turn: Turn, input: OpenVoteCardInput, deps: Deps): Promise<Reply> {
  const isInChannel = turn.where === 'channel' && turn.teamId === input.teamId;
  const opened = await openVote({ ...input, isInChannel }, turn.actor, deps);
  if (opened.ok) {
    const { team, current } = opened.value;
    if (!isOpen(current.vote)) return drawVote(turn, opened.value, deps);
    const notice = isInChannel ? text.vote.opened : await toOpenedWords(team, deps);
    return { card: renderVoteCard({ team, vote: current.vote, leads: true, notice }) };
  }
  const { error } = opened;
  if (error.kind === 'vote-open') return show(turn, input.teamId, deps, toSentence(error));
  if (error.kind !== 'invalid') return refusal(error);
  const again = { chosen: input.themes, problems: error.problems };
  return onlyForYou(await prepare(turn, input.teamId, deps, again));
}

/** Where its card goes, or what to do where it cannot go there. */
async function toOpenedWords({ tenantId, id: teamId }: Team, deps: Deps): Promise<string> {
  const address = await loadChannelAddress({ tenantId, teamId }, deps);
  return address === null ? text.vote.noChannel : text.vote.toldChannel;
}

/** Closing cannot be undone, so it is asked once more. */
async function askToClose(turn: Turn, input: VoteCardInput, deps: Deps): Promise<Reply> {
  const loaded = await loadStrands(input.teamId, turn.actor, deps, 'close-vote');
  if (!loaded.ok) return refusal(loaded.error);
  const { vote: current } = loaded.value.current;
  if (!isOpen(current) || current.id !== input.voteId)
    return drawVote(turn, loaded.value, deps, toSentence({ kind: 'vote-closed' }));
  return onlyForYou({ card: renderCloseCard(input.teamId, current, deps.newId()) });
}

async function close(turn: Turn, input: CloseVoteCardInput, deps: Deps): Promise<Reply> {
  const closed = await closeVote(input, turn.actor, deps);
  if (closed.ok) return drawVote(turn, closed.value, deps);
  return closed.error.kind === 'vote-closed'
    ? show(turn, input.teamId, deps, toSentence(closed.error))
    : refusal(closed.error);
}
