/** Who stands for a blueprint, who sees it, which teams are in it, and what they learned: answered from the blueprint itself (P19, P32). */
import { onlyTeamOf } from '../../../shared/domain/programme/programme.ts';
import type { EvidenceItem } from '../../../shared/domain/sensemaking/evidence.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { findNamed } from '../../../shared/text/commands/of-blueprint/asked-about.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadProgrammeOf } from '../../../shared/use-cases/programme/load-programme.ts';
import { type LoadedPutIn, loadPutIn } from '../../../shared/use-cases/sensemaking/load-put-in.ts';
import { type Conversation, type Reply, refusal, type Turn } from '../../dialogue/conversation.ts';
import { everyProgramme, isOfSeveral, showProgramme } from '../../dialogue/find-programme.ts';
import { everyTeam } from '../../dialogue/find-team.ts';
import { isInCompany } from '../../dialogue/in-company.ts';
import { type LearnedOfTeam, renderLearnedOfTeamsCard } from './learned.card.ts';
import { renderPeopleCard } from './people.card.ts';
import { renderSeenCard } from './seen.card.ts';
import { renderTeamsCard } from './teams.card.ts';

export const stands: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'blueprint.people', callback: (turn, _said, deps) => showPeople(turn, deps) },
    { wish: 'blueprint.seen', callback: (turn, _said, deps) => showSeen(turn, deps) },
    { wish: 'blueprint.teams', callback: (turn, _said, deps) => showTeams(turn, deps) },
    { wish: 'blueprint.learned', callback: showLearned },
  ],
};

function showPeople(turn: Turn, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    prefers: [isOfSeveral],
    load: (programmeId) => loadPutIn(programmeId, turn.actor, deps),
    draw: (loaded) => ({
      card: renderPeopleCard({ ...loaded, isAlone: !isInCompany(turn) }, deps),
    }),
  });
}

function showSeen(turn: Turn, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    prefers: [isOfSeveral],
    load: (programmeId) => loadPutIn(programmeId, turn.actor, deps),
    draw: (loaded) => ({ card: renderSeenCard(loaded, deps) }),
  });
}

function showTeams(turn: Turn, deps: Deps): Promise<Reply> {
  return showProgramme(turn, deps, {
    prefers: [isOfSeveral],
    load: (programmeId) => loadPutIn(programmeId, turn.actor, deps),
    draw: async (loaded) => {
      const invitations = await loadInvitations(loaded, turn, deps);
      return { card: renderTeamsCard({ ...loaded, invitations }, deps) };
    },
  });
}

/** Of a team by itself, those that ask it to join and still stand. */
async function loadInvitations(
  { programme, teams: [team] }: LoadedPutIn,
  { actor }: Turn,
  deps: Deps,
): Promise<Team['invitations']> {
  if (!team || onlyTeamOf(programme.programmeId) === null) return [];
  const loaded = await loadProgrammeOf(team.id, actor, deps);
  return loaded.ok ? loaded.value.team.invitations : [];
}

/** Of a team that is named, or of all others. */
async function showLearned(turn: Turn, { words }: Said, deps: Deps): Promise<Reply> {
  const programmes = await everyProgramme(turn, deps);
  if (!programmes.ok) return refusal(programmes.error);
  const loaded = await Promise.all(
    programmes.value.map(({ id }) => loadPutIn(id, turn.actor, deps)),
  );
  const inAny = loaded.flatMap((each) => (each.ok ? [each.value] : []));
  const all = inAny.flatMap(toLearned);
  const named = findNamed(words, all);
  if (named.length > 0) return { card: renderLearnedOfTeamsCard(named, deps) };
  if (!/\bothers?\b|\b(?:all|every)\b/iu.test(words)) return noSuchTeam(all);
  const own = await everyTeam(turn, deps);
  const ownId = own.ok ? own.value[0]?.id : undefined;
  const others = all.filter(({ id }) => id !== ownId);
  if (others.length === 0) return { text: text.askedInChat.learned.noOthers };
  return { card: renderLearnedOfTeamsCard(others, deps) };
}

function noSuchTeam(all: readonly TeamLearned[]): Reply {
  const names = new Set(all.map(({ name }) => name));
  return { text: text.askedInChat.learned.noSuch([...names]) };
}

type TeamLearned = LearnedOfTeam & { readonly id: string };

/** Those that were asked and have not joined have put nothing in. */
function toLearned({ teams, asked, evidence }: LoadedPutIn): readonly TeamLearned[] {
  return [...teams, ...asked].map(({ id, name }) => ({
    ...{ id, name },
    items: evidence.items.filter((item) => item.teamId === id && isLearned(item)),
  }));
}

function isLearned({ said }: EvidenceItem): boolean {
  return said.kind === 'learned';
}
