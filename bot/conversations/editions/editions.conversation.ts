/** Signing a blueprint, making an edition and saving it as a file, as far as that is for chat: who does it, who has, and where (P19, P32). */
import { text } from '../../../shared/text/text.ts';
import { loadEditionsOf } from '../../../shared/use-cases/blueprint/load-editions.ts';
import { loadExperiments } from '../../../shared/use-cases/blueprint/load-experiments.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { renderListCard } from '../../cards/list-card.ts';
import { type Conversation, type Reply, refusal, type Turn } from '../../dialogue/conversation.ts';
import { isForLeader, isOfSeveral, showProgramme } from '../../dialogue/find-programme.ts';
import { isInCompany } from '../../dialogue/in-company.ts';
import { renderEditionsCard } from './editions.card.ts';

export const editions: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'blueprint.signed', callback: (turn, _said, deps) => showEditions(turn, deps) },
    { wish: 'blueprint.word', callback: (turn, _said, deps) => showFile(turn, deps) },
  ],
};

/** One in which they answer for the council comes first. */
function showEditions(turn: Turn, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    prefers: [isForLeader, isOfSeveral],
    load: (programmeId) => loadExperiments(programmeId, turn.actor, deps),
    draw: async (loaded) => {
      const read = await loadEditionsOf(loaded, deps);
      if (!read.ok) return refusal(read.error);
      const viewerId = isInCompany(turn) ? null : turn.actor.id;
      return { card: renderEditionsCard({ ...loaded, ...read.value, viewerId }, deps) };
    },
  });
}

function showFile(turn: Turn, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    prefers: [isOfSeveral],
    load: (programmeId) => loadExperiments(programmeId, turn.actor, deps),
    draw: ({ name }) => ({
      card: renderListCard({
        heading: text.blueprintInChat.page.heading(name),
        intro: text.askedInChat.word,
        ...{ groups: [], actions: [] },
        links: [
          { title: text.askedInChat.actions.openWord, url: deps.linkToTab('blueprint/print') },
        ],
      }),
    }),
  });
}
