/** Finds the strand that something is for, in the teams a person may mean. */
import type { TeamRef } from '../../shared/domain/person.ts';
import { type NamedStrand, namedStrands } from '../../shared/domain/strands/strands-now.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadStrands } from '../../shared/use-cases/strands/load-strands.ts';
import type { Turn } from './conversation.ts';

/** A strand that goes on, under the name it goes by, and whose it is. */
export type StrandOfTeam = NamedStrand & { readonly team: TeamRef };

/** Nothing where none was meant, and where it has ended or is no team’s of theirs. */
export async function findStrand(
  { actor }: Turn,
  strandId: string | undefined,
  teams: readonly TeamRef[],
  deps: Deps,
): Promise<StrandOfTeam | undefined> {
  if (strandId === undefined) return undefined;
  const looked = await Promise.all(
    teams.map(async (team) => {
      const loaded = await loadStrands(team.id, actor, deps);
      const named = loaded.ok ? namedStrands(loaded.value.current) : [];
      return named.filter(({ id }) => id === strandId).map((strand) => ({ ...strand, team }));
    }),
  );
  return looked.flat()[0];
}
