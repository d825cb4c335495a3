/** Somebody takes on the set-up of a team that nobody may set up, and the team's channel hears who. */
import type { Team } from '../../../shared/domain/team/team.ts';
import { teamText, text } from '../../../shared/text/text.ts';
import { loadChannelAddress } from '../../../shared/use-cases/channel/load-channel-address.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { takeLead } from '../../../shared/use-cases/team/take-lead.ts';
import { type Reply, refusal, type Turn } from '../../dialogue/conversation.ts';
import { showSetUp } from './show-set-up.ts';

type Taking = { readonly teamId: string; readonly commandId: string };

/** Somebody else may have been quicker: then it is theirs, and the card says so. */
export async function becomeLead(turn: Turn, taking: Taking, deps: Deps): Promise<Reply> {
  const taken = await takeLead(taking, turn.actor, deps);
  if (!taken.ok)
    return taken.error.kind === 'not-allowed'
      ? showSetUp(turn, taking.teamId, deps, text.setUp.lead.taken)
      : refusal(taken.error);
  const by = nameOf(taken.value, turn);
  await tellChannel(turn, taking.teamId, teamText.setUp.lead.done(by), deps);
  return showSetUp(turn, taking.teamId, deps, text.setUp.lead.done(by));
}

function nameOf({ members }: Team, { actor }: Turn): string {
  return members.find(({ id }) => id === actor.id)?.name || actor.name;
}

/** In the channel itself the card says it to everybody already. */
async function tellChannel(turn: Turn, teamId: string, sentence: string, deps: Deps) {
  if (turn.where === 'channel' && turn.teamId === teamId) return;
  const { tenantId } = turn.actor;
  const address = await loadChannelAddress({ tenantId, teamId }, deps);
  if (address) await turn.sayIn(address, { text: sentence });
}
