/** Finds the programme somebody means: the one a card names, or those of the teams they may mean. */
import type { DomainError } from '../../shared/domain/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  loadProgrammes,
  type ProgrammeOf,
} from '../../shared/use-cases/programme/load-programmes.ts';
import { type Reply, refusal, type Turn } from './conversation.ts';
import { everyTeam } from './find-team.ts';

/** In a channel its team's; elsewhere those of all teams of theirs, each once. Errors: `not-a-member`, `busy`. */
export async function everyProgramme(
  turn: Turn,
  deps: Deps,
): Promise<Result<readonly ProgrammeOf[], DomainError>> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return teams;
  const all = await loadProgrammes(teams.value, turn.actor, deps);
  const once = new Map(all.toReversed().map((programme) => [programme.id, programme]));
  const programmes = all.filter((each) => once.get(each.id) === each);
  return programmes.length > 0 ? ok(programmes) : fail({ kind: 'busy' });
}

export type ShowProgramme<T> = {
  /** The programme asked for; without one, that of the team the person means. */
  readonly named: string | undefined;
  /** Says whether they may see it. */
  readonly load: (programmeId: string) => Promise<Result<T, DomainError>>;
  /** `others`: the person's other programmes, to switch to. `shown`: what they are in this one. */
  readonly draw: (
    loaded: T,
    others: readonly ProgrammeOf[],
    shown: ProgrammeOf | undefined,
  ) => Reply | Promise<Reply>;
};

export async function showProgramme<T>(
  turn: Turn,
  deps: Deps,
  { named, load, draw }: ShowProgramme<T>,
): Promise<Reply> {
  const programmes = await everyProgramme(turn, deps);
  if (!programmes.ok) return refusal(programmes.error);
  const shown = named ?? programmes.value[0]?.id ?? '';
  const loaded = await load(shown);
  const others = programmes.value.filter(({ id }) => id !== shown);
  const own = programmes.value.find(({ id }) => id === shown);
  return loaded.ok ? draw(loaded.value, others, own) : refusal(loaded.error);
}
