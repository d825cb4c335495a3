/** The team's barriers in chat. */
import { TeamCardInput } from '../../../shared/contracts/card-input.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadBarriers } from '../../../shared/use-cases/load-barriers.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
  whole,
} from '../../conversation.ts';
import { teamToShow } from '../../which-team.ts';
import { renderBarriersCard } from './barriers.card.ts';

export const barriers: Conversation = {
  says: [whole(text.commands.barriers, (turn, _rest, deps) => show(turn, undefined, deps))],
  presses: {
    'barriers.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
  },
};

async function show(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const { teamId, others } = shown.value;
  const loaded = await loadBarriers(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team, member, standing } = loaded.value;
  const role = turn.where === 'personal' ? member.role : null;
  return { card: renderBarriersCard({ team, standing, role, others }) };
}
