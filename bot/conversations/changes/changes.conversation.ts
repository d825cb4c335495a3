/** A team's small changes in chat: all of them, or those somebody logged or owns. */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { longEnough } from '../../../shared/domain/small-change/could-do-with-a-hand.ts';
import { isOwnChange } from '../../../shared/domain/small-change/small-change.ts';
import { notAMember } from '../../../shared/domain/team/guests.ts';
import { findMember } from '../../../shared/domain/team/team.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadTeamBoard } from '../../../shared/use-cases/team/load-team-board.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { teamToShow } from '../../dialogue/find-team.ts';
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
async function show(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  whose: Whose = 'team',
): Promise<Reply> {
  const place = await teamToShow(turn, named, deps);
  if (!place.ok) return refusal(place.error);
  const { teamId, others } = place.value;
  const board = await loadTeamBoard(deps.store, { tenantId: turn.actor.tenantId, teamId });
  if (!board.ok) return refusal(board.error);
  if (!findMember(board.value.team, turn.actor.id))
    return refusal(notAMember(board.value.team, turn.actor.id));

  const { team: shown, changes: all } = board.value;
  const { timeZone } = shown;
  const today = deps.today(timeZone);
  const card = renderChangesCard({
    team: shown,
    changes: whose === 'team' ? all : all.filter((each) => isOwnChange(each, turn.actor.id)),
    whose,
    today,
    longEnough: longEnough({ today, timeZone, calendar: deps.calendar }),
    others,
  });
  return { card };
}
