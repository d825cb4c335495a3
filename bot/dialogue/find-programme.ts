/** Finds the programme somebody means: the one a card names, or those of the teams they may mean. */
import type { DomainError } from '../../shared/domain/errors.ts';
import { onlyTeamOf } from '../../shared/domain/programme/programme.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  loadNamedFor,
  loadProgrammes,
  type ProgrammeOf,
} from '../../shared/use-cases/programme/load-programmes.ts';
import { loadPersonOrNamed } from '../../shared/use-cases/team/load-person.ts';
import { type Reply, refusal, type Turn } from './conversation.ts';
import { everyTeam } from './find-team.ts';

/** `teamId`: none for whoever is named for it and in none of its teams. */
export type SeenProgramme = Omit<ProgrammeOf, 'teamId'> & { readonly teamId?: string };

/**
 * In a channel its team's; elsewhere those of all teams of theirs, and those they are named for, each once. Errors:
 * `not-a-member`, `busy`.
 */
export async function everyProgramme(
  turn: Turn,
  deps: Deps,
): Promise<Result<readonly SeenProgramme[], DomainError>> {
  const [teams, named] = [await everyTeam(turn, deps), await loadNamed(turn, deps)];
  if (!teams.ok && (teams.error.kind !== 'not-a-member' || named.length === 0)) return teams;
  const ofTeams = await loadProgrammes(teams.ok ? teams.value : [], turn.actor, deps);
  const all: readonly SeenProgramme[] = [...ofTeams, ...named];
  const once = new Map(all.toReversed().map((programme) => [programme.id, programme]));
  const programmes = all.filter((each) => once.get(each.id) === each);
  return programmes.length > 0 ? ok(programmes) : fail({ kind: 'busy' });
}

/** Only where they are alone: a channel is its team's. */
async function loadNamed({ actor, where }: Turn, deps: Deps): Promise<readonly SeenProgramme[]> {
  if (where !== 'personal') return [];
  const person = await loadPersonOrNamed(actor, deps);
  return person.ok ? loadNamedFor(person.value.programmes, actor, deps) : [];
}

/** What is asked of others is asked of a blueprint of several teams, where they are in one. */
export function isOfSeveral({ id }: SeenProgramme): boolean {
  return onlyTeamOf(id) === null;
}

/** Where they answer for the council, it is asked about that. */
export function isForLeader({ standings }: SeenProgramme): boolean {
  return standings.includes('leader');
}

export type ShowProgramme<T> = {
  /** The programme asked for; without one, that of the team the person means. */
  readonly named?: string | undefined;
  /** Of theirs, one that is shown rather than that of the team they mean, where none is named: the first that is so, then so. */
  readonly prefers?: readonly ((programme: SeenProgramme) => boolean)[];
  /** Says whether they may see it. */
  readonly load: (programmeId: string) => Promise<Result<T, DomainError>>;
  /** `others`: the person's other programmes, to switch to. `shown`: what they are in this one. */
  readonly draw: (
    loaded: T,
    others: readonly SeenProgramme[],
    shown: SeenProgramme | undefined,
  ) => Reply | Promise<Reply>;
};

export async function showProgramme<T>(
  turn: Turn,
  deps: Deps,
  { named, prefers = [], load, draw }: ShowProgramme<T>,
): Promise<Reply> {
  const programmes = await everyProgramme(turn, deps);
  if (!programmes.ok) return refusal(programmes.error);
  const [preferred] = prefers.flatMap((is) => programmes.value.find(is) ?? []);
  const meant = preferred ?? programmes.value[0];
  const shown = named ?? meant?.id ?? '';
  const loaded = await load(shown);
  const others = programmes.value.filter(({ id }) => id !== shown);
  const own = programmes.value.find(({ id }) => id === shown);
  return loaded.ok ? draw(loaded.value, others, own) : refusal(loaded.error);
}
