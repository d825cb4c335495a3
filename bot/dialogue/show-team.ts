/** The steps of showing something of a team: which team, what there is, and the reply. */
import type { DomainError } from '../../shared/domain/errors.ts';
import type { TeamRef } from '../../shared/domain/person.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { type Reply, refusal, type Turn } from './conversation.ts';
import { teamToShow } from './find-team.ts';

export type ShowTeam<T> = {
  /** The team asked for; without one, the one the person means. */
  readonly named: string | undefined;
  /** Says whether they may see it. */
  readonly load: (teamId: string) => Promise<Result<T, DomainError>>;
  /** `others`: the person's other teams, to switch to. */
  readonly draw: (loaded: T, others: readonly TeamRef[]) => Reply | Promise<Reply>;
};

export async function showTeam<T>(
  turn: Turn,
  deps: Deps,
  { named, load, draw }: ShowTeam<T>,
): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const loaded = await load(shown.value.teamId);
  return loaded.ok ? draw(loaded.value, shown.value.others) : refusal(loaded.error);
}
