/** A local blueprint in chat: on a page, its experiments, and where making sense of it stands (P19, P20). */

import type { EditionsView } from '../../../shared/contracts/api/blueprint/editions.ts';
import { DraftInput, ProgrammeCardInput } from '../../../shared/contracts/cards/blueprint.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import {
  askedAbouts,
  findAskedAbout,
} from '../../../shared/text/commands/of-blueprint/asked-about.ts';
import { text } from '../../../shared/text/text.ts';
import { loadBlueprintOf } from '../../../shared/use-cases/blueprint/load-blueprint.ts';
import { loadEditionsOf } from '../../../shared/use-cases/blueprint/load-editions.ts';
import {
  type LoadedExperiments,
  loadExperiments,
} from '../../../shared/use-cases/blueprint/load-experiments.ts';
import { loadStanding } from '../../../shared/use-cases/blueprint/load-standing.ts';
import { loadDraftFor } from '../../../shared/use-cases/channel/load-draft.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { renderListCard } from '../../cards/list-card.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { showProgramme } from '../../dialogue/find-programme.ts';
import { isInCompany } from '../../dialogue/in-company.ts';
import { renderDraftCard } from './draft.card.ts';
import { renderExperimentsCard } from './experiments.card.ts';
import { type PageCard, renderPageCard } from './page.card.ts';
import { renderSensemakingCard } from './sensemaking.card.ts';

export const blueprint: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'blueprint', callback: (turn, _said, deps) => showPage(turn, undefined, deps) },
    { wish: 'experiments', callback: (turn, _said, deps) => showAll(turn, undefined, deps) },
    { wish: 'sensemaking', callback: (turn, _said, deps) => showStanding(turn, undefined, deps) },
    { wish: 'blueprint.meaning', callback: async (_turn, { words }) => explain(words) },
  ],
  presses: {
    'blueprint.show': press(ProgrammeCardInput, (turn, { programmeId }, deps) =>
      showPage(turn, programmeId, deps),
    ),
    'experiments.show': press(ProgrammeCardInput, (turn, { programmeId }, deps) =>
      showAll(turn, programmeId, deps),
    ),
    'sensemaking.show': press(ProgrammeCardInput, (turn, { programmeId }, deps) =>
      showStanding(turn, programmeId, deps),
    ),
    'draft.show': press(DraftInput, showDraft),
  },
};

/** To whoever opened what is on its card, and goes back. */
async function showDraft(turn: Turn, { teamId }: DraftInput, deps: Deps): Promise<Reply> {
  const loaded = await loadDraftFor(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  return onlyForYou({ card: renderDraftCard({ kind: 'draft', ...loaded.value }, deps) });
}

/** All of them where none is named that is known. */
function explain(typed: string): Reply {
  const { heading, of } = text.askedInChat.meaning;
  const named = findAskedAbout(typed);
  if (named.length > 0) return { text: named.map((each) => of[each]).join(' ') };
  const rows = askedAbouts.map((each) => ({ words: of[each] }));
  return { card: renderListCard({ heading, groups: [{ rows }], actions: [] }) };
}

type Page = LoadedExperiments & Pick<PageCard, 'toSign' | 'since'>;

function showPage(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    named,
    load: (programmeId) => loadPage(programmeId, turn, deps),
    draw: (page, others) => ({ card: renderPageCard({ ...page, others }, deps) }),
  });
}

async function loadPage(
  programmeId: string,
  turn: Turn,
  deps: Deps,
): Promise<Result<Page, DomainError>> {
  const loaded = await loadExperiments(programmeId, turn.actor, deps);
  if (!loaded.ok) return loaded;
  const isAlone = turn.where === 'personal' || turn.isSeenAlone === true;
  const signs = isAlone && loaded.value.stands.standings.includes('leader');
  const shown = { ...loaded.value, toSign: [], since: undefined };
  if (loaded.value.blueprint.editions.length === 0) return ok(shown);
  const draft = await loadBlueprintOf(loaded.value, deps);
  if (!draft.ok) return draft;
  const { since } = draft.value;
  if (!signs) return ok({ ...shown, since });
  const read = await loadEditionsOf(loaded.value, deps);
  return read.ok ? ok({ ...shown, since, toSign: unsigned(read.value, turn.actor.id) }) : read;
}

/** Those without their name. */
function unsigned({ editions }: EditionsView, personId: string): readonly number[] {
  return editions
    .filter(({ signatures }) => signatures.every(({ id }) => id !== personId))
    .map(({ n }) => n);
}

function showAll(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    named,
    load: (programmeId) => loadExperiments(programmeId, turn.actor, deps),
    draw: (loaded, others) => ({ card: renderExperimentsCard({ ...loaded, others }, deps) }),
  });
}

function showStanding(turn: Turn, named: string | undefined, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    named,
    load: (programmeId) => loadStanding(programmeId, turn.actor, deps),
    draw: (loaded, others, own) => {
      const ringsFor = isInCompany(turn) ? undefined : own?.teamId;
      return { card: renderSensemakingCard({ ...loaded, others, ringsFor }, deps) };
    },
  });
}
