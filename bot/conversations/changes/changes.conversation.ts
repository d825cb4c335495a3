/** The team's small changes in chat. */
import { TeamCardInput } from '../../../shared/contracts/card-input.ts';
import { findMember } from '../../../shared/domain/team.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadTeamBoard } from '../../../shared/use-cases/load-team-board.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
  whole,
} from '../../conversation.ts';
import { whichTeam } from '../../which-team.ts';
import { renderChangesCard } from './changes.card.ts';

export const changes: Conversation = {
  says: [whole(text.commands.changes, (turn, _rest, deps) => show(turn, undefined, deps))],
  presses: {
    'changes.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
  },
};

/** Without a team named, the one the person means; somebody in several can switch with a button. */
async function show(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  const which = await whichTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const teams = [...(team ? [team] : []), ...others];
  const teamId = named ?? teams[0]?.id;
  if (teamId === undefined) return refusal({ kind: 'not-a-member' });

  const board = await loadTeamBoard(deps.store, { tenantId: turn.actor.tenantId, teamId });
  if (!board.ok) return refusal(board.error);
  if (!findMember(board.value.team, turn.actor.id)) return refusal({ kind: 'not-a-member' });

  const card = renderChangesCard({
    ...board.value,
    today: deps.today(board.value.team.timeZone),
    others: teams.filter(({ id }) => id !== teamId),
  });
  return { card };
}
