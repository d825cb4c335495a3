/** A team's small changes in chat: all of them, or those somebody logged or owns. */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { longEnough } from '../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { isOwnChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadBoardForMember } from '../../../shared/use-cases/team/load-board-for-member.ts';
import { type Conversation, press, type Reply, type Turn } from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { type ChangesCard, renderChangesCard } from './changes.card.ts';

type Whose = ChangesCard['whose'];

export const changes: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'changes.all', callback: (turn, _said, deps) => show(turn, undefined, deps) },
    {
      wish: 'changes.mine',
      callback: (turn, _said, deps) => show(turn, undefined, deps, 'mine'),
    },
  ],
  presses: {
    'changes.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
    'changes.mine': press(TeamCardInput, (turn, { teamId }, deps) =>
      show(turn, teamId, deps, 'mine'),
    ),
  },
};

/** Without a team named, the one the person means; somebody in several can switch with a button. */
function show(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  whose: Whose = 'team',
): Promise<Reply> {
  const isShown = (change: ChangeSummary) => whose === 'team' || isOwnChange(change, turn.actor.id);
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadBoardForMember(teamId, turn.actor, deps),
    draw: ({ team, changes: all }, others) => ({
      card: renderChangesCard({
        ...{ team, whose, others, changes: all.filter(isShown) },
        ...toDay(team, deps),
      }),
    }),
  });
}

function toDay({ timeZone }: Team, { today, calendar }: Deps) {
  const day = today(timeZone);
  return { today: day, longEnough: longEnough({ today: day, timeZone, calendar }) };
}
