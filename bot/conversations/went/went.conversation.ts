/** What became of an idea: those changes of somebody's own that fit what they ask, with where each went (P19). */
import { noWent } from '../../../shared/domain/blueprint/where-it-went.ts';
import { saidByName } from '../../../shared/domain/sensemaking/reflections.ts';
import { isOwnChange } from '../../../shared/domain/small-change/small-change.ts';
import {
  countShared,
  findTellingWords,
} from '../../../shared/text/commands/of-blueprint/asked-about.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { text } from '../../../shared/text/text.ts';
import {
  type FindWent,
  loadWhereItWent,
} from '../../../shared/use-cases/blueprint/load-where-it-went.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadReflections } from '../../../shared/use-cases/sensemaking/reflect.ts';
import {
  type FoundChange,
  loadOpenChanges,
} from '../../../shared/use-cases/small-change/load-open-changes.ts';
import {
  type Conversation,
  onlyForYou,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { everyTeam } from '../../dialogue/find-team.ts';
import { renderWentCard, type WentCard } from './went.card.ts';

export const went: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'blueprint.went', callback: showOwn }],
};

async function showOwn(turn: Turn, { words }: Said, deps: Deps): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const ids = teams.value.map(({ id }) => id);
  const open = await loadOpenChanges(ids, turn.actor, deps);
  if (!open.ok) return refusal(open.error);
  const own = open.value.found.filter(({ change }) => isOwnChange(change, turn.actor.id));
  const { found, fits } = findFitting(own, words);
  const said = fits === 'some' ? 0 : await countSaid(ids, turn, deps);
  if (own.length + said === 0) return { text: text.askedInChat.went.none };
  const finders = await loadFinders(ids, turn, deps);
  const changes = found.map((each) => ({
    ...each,
    went: finders.get(each.team.id)?.(each.change.id) ?? noWent,
  }));
  const saysTeam = open.value.teams.length > 1;
  return onlyForYou({ card: renderWentCard({ changes, saysTeam, fits, said }, deps) });
}

type Fitting = Pick<WentCard, 'fits'> & { readonly found: readonly FoundChange[] };

/** Those with most of the words that tell one change from another; all where there are no such words, or none has any. */
function findFitting(own: readonly FoundChange[], typed: string): Fitting {
  const telling = findTellingWords(typed);
  if (telling.length === 0) return { found: own, fits: 'not-asked' };
  const counted = own.map((each) => {
    const { title, benefit } = each.change;
    return { each, shared: countShared(telling, `${title} ${benefit ?? ''}`) };
  });
  const most = Math.max(0, ...counted.map(({ shared }) => shared));
  if (most === 0) return { found: own, fits: 'none' };
  return {
    found: counted.filter(({ shared }) => shared === most).map(({ each }) => each),
    fits: 'some',
  };
}

async function loadFinders(
  teamIds: readonly string[],
  { actor }: Turn,
  deps: Deps,
): Promise<ReadonlyMap<string, FindWent>> {
  const all = await Promise.all(
    teamIds.map(async (id) => [id, await loadWhereItWent(id, actor, deps)] as const),
  );
  return new Map(all.flatMap(([id, find]) => (find.ok ? [[id, find.value] as const] : [])));
}

/** Teams of one blueprint have one wall. */
async function countSaid(teamIds: readonly string[], { actor }: Turn, deps: Deps): Promise<number> {
  const all = await Promise.all(teamIds.map((teamId) => loadReflections({ teamId }, actor, deps)));
  const said = all.flatMap((each) => (each.ok ? saidByName(each.value.current, actor.id) : []));
  return new Set(said.map(({ id }) => id)).size;
}
