/** The story of a change so far, read in chat (P12). */
import { ChangeCardInput } from '../../../shared/contracts/cards/change.ts';
import { type Conversation, press } from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { renderHistoryCard } from './history.card.ts';

export const history: Conversation = {
  isOfTeam: true,
  presses: {
    'history.show': press(ChangeCardInput, (turn, input, deps) =>
      withChange(turn, input, deps, ({ change, team }) =>
        renderHistoryCard(change, {
          now: Date.parse(deps.clock.now()),
          timeZone: team.timeZone,
        }),
      ),
    ),
  },
};
