/** The team's barriers in chat; one's own can be taken back, where they have one's name. */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { OwnBarrierInput } from '../../../shared/contracts/cards/strands.ts';
import { findBarrier, isRaisedBy } from '../../../shared/domain/barriers/barriers.ts';
import { text } from '../../../shared/text/text.ts';
import { loadBarriers } from '../../../shared/use-cases/barriers/load-barriers.ts';
import { takeBarrierBack } from '../../../shared/use-cases/barriers/take-barrier-back.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderBarriersCard, renderOwnBarrierCard } from './barriers.card.ts';

export const barriers: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'barriers', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'barriers.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
    'barriers.open': press(OwnBarrierInput, open),
    'barriers.take-back': press(OwnBarrierInput, takeBack),
  },
};

function show(turn: Turn, named: string | undefined, deps: Deps, notice?: string): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadBarriers(teamId, turn.actor, deps),
    draw: ({ team, member, current }, others) => {
      const viewer = turn.where === 'personal' ? member : null;
      return { card: renderBarriersCard({ team, current, viewer, others, notice }) };
    },
  });
}

async function open(turn: Turn, { teamId, barrierId }: OwnBarrierInput, deps: Deps) {
  const loaded = await loadBarriers(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team, current } = loaded.value;
  const barrier = findBarrier(current, barrierId);
  if (!barrier || !isRaisedBy(barrier, turn.actor.id))
    return show(turn, teamId, deps, text.barriers.gone);
  return onlyForYou({ card: renderOwnBarrierCard(team, barrier) });
}

async function takeBack(turn: Turn, input: OwnBarrierInput, deps: Deps): Promise<Reply> {
  const taken = await takeBarrierBack(input, turn.actor, deps);
  if (!taken.ok) return refusal(taken.error);
  return show(turn, input.teamId, deps, text.barriers.takenBack);
}
