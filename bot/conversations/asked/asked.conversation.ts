/** What a blueprint asks for and what was answered; the answer itself is given in the tab, by whoever answers for the council (P19, P32). */
import {
  countShared,
  findTellingWords,
} from '../../../shared/text/commands/of-blueprint/asked-about.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import type { OpenAsk } from '../../../shared/use-cases/asks/load-asks.ts';
import { loadExperiments } from '../../../shared/use-cases/blueprint/load-experiments.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadOpenChanges } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import {
  type Conversation,
  onlyForYou,
  type Reply,
  type Turn,
} from '../../dialogue/conversation.ts';
import { isForLeader, isOfSeveral, showProgramme } from '../../dialogue/find-programme.ts';
import { everyTeam } from '../../dialogue/find-team.ts';
import { renderAnswerCard } from './answer.card.ts';
import { renderBlueprintAsksCard } from './asks.card.ts';

export const asked: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'blueprint.asks', callback: showAsks },
    { wish: 'blueprint.answer', callback: (turn, _said, deps) => showWhere(turn, deps) },
  ],
};

function showWhere(turn: Turn, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    prefers: [isForLeader, isOfSeveral],
    load: (programmeId) => loadExperiments(programmeId, turn.actor, deps),
    draw: (loaded) => onlyForYou({ card: renderAnswerCard(loaded, deps) }),
  });
}

/** Of a role that is named, what is asked of it; all where none is. */
async function showAsks(turn: Turn, { words }: Said, deps: Deps): Promise<Reply> {
  const telling = findTellingWords(words);
  const isOf = (role: string | null) => role !== null && countShared(telling, role) > 0;
  const ofChanges = telling.length === 0 ? [] : await loadAskedOf(isOf, turn, deps);
  return showProgramme(turn, deps, {
    prefers: [isForLeader, isOfSeveral],
    load: (programmeId) => loadExperiments(programmeId, turn.actor, deps),
    draw: ({ name, blueprint }) => {
      const theirs = blueprint.asks.filter(({ ofRole }) => isOf(ofRole));
      const isOfNobody = telling.length > 0 && theirs.length === 0;
      const asks = theirs.length > 0 ? theirs : blueprint.asks;
      return { card: renderBlueprintAsksCard({ name, asks, ofChanges, isOfNobody }, deps) };
    },
  });
}

async function loadAskedOf(
  isOf: (role: string | null) => boolean,
  turn: Turn,
  deps: Deps,
): Promise<readonly OpenAsk[]> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return [];
  const ids = teams.value.map(({ id }) => id);
  const open = await loadOpenChanges(ids, turn.actor, deps);
  if (!open.ok) return [];
  return open.value.found.flatMap(({ change }) =>
    change.asks.filter(({ ofRole }) => isOf(ofRole)).map((ask) => ({ change, ask })),
  );
}
