/** One look at how a team is set up, for whoever asks. */
import { isLed } from '../../../shared/domain/team/leads.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadTeam } from '../../../shared/use-cases/team/load-team.ts';
import { type Reply, refusal, type Turn } from '../../dialogue/conversation.ts';
import { teamToShow } from '../../dialogue/find-team.ts';
import { renderLeadOffer } from './lead-offer.card.ts';
import { renderSetUpCard } from './set-up.card.ts';

/** Without a team named, the one the person means; somebody in several can switch with a button. */
export async function showSetUp(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  notice?: string,
): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const { teamId, others } = shown.value;
  const loaded = await loadTeam(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team } = loaded.value;
  if (!isLed(team)) return { card: renderLeadOffer(team, deps.newId()) };
  const card = renderSetUpCard({
    ...loaded.value,
    others,
    newId: deps.newId,
    today: deps.today(team.timeZone),
    ...(notice !== undefined && { notice }),
  });
  return { card };
}
