/** The story of a change so far, read in chat (P12). */
import { ChangeCardInput } from '../../../shared/contracts/cards/change.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { toIds } from '../../cards/actions.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import { type Conversation, press, type Reply, type Turn } from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { renderHistoryCard } from './history.card.ts';

export const history: Conversation = {
  isOfTeam: true,
  says: [
    aboutChange({
      wish: 'history',
      verb: 'history.show',
      one: (turn, change, _words, deps) => show(turn, toIds(change), deps),
    }),
  ],
  presses: { 'history.show': press(ChangeCardInput, show) },
};

function show(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return withChange(turn, input, deps, ({ change, team }) =>
    renderHistoryCard(change, {
      now: Date.parse(deps.clock.now()),
      timeZone: team.timeZone,
    }),
  );
}
