/** The change somebody did something with a moment ago, which their next words may put right. */
import { isOwnChange, type SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadLatestDeeds } from '../../../shared/use-cases/small-change/load-latest-deeds.ts';
import type { Turn } from '../../dialogue/conversation.ts';
import { everyTeam } from '../../dialogue/find-team.ts';

/** Longer ago it is more likely that they mean something else. */
const aMomentMs = 30 * 60 * 1000;

/** In a group chat no change of a team's is named. */
export async function findJustDone(turn: Turn, deps: Deps): Promise<SmallChange | undefined> {
  if (turn.where === 'group') return undefined;
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return undefined;
  const ids = teams.value.map(({ id }) => id);
  const found = await loadLatestDeeds(ids, turn.actor, deps);
  if (!found.ok) return undefined;
  const [latest] = found.value.deeds;
  if (latest === undefined || !isOwnChange(latest.change, turn.actor.id)) return undefined;
  const since = Date.parse(deps.clock.now()) - Date.parse(latest.last.at);
  return since <= aMomentMs ? latest.change : undefined;
}
