/** What the team learned, asked for between two visits (P10). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { learningsOf } from '../../../shared/domain/small-change/grow/learnings.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadBoardForMember } from '../../../shared/use-cases/team/load-board-for-member.ts';
import { type Conversation, press, type Reply, type Turn } from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderLearnedCard } from './learned.card.ts';

export const learned: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'learned', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'learned.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
  },
};

function show(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadBoardForMember(teamId, turn.actor, deps),
    draw: ({ team, changes }, others) => ({
      card: renderLearnedCard({ team, learnings: learningsOf(changes), others }),
    }),
  });
}
