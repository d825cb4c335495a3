/** A team's barriers for whoever prints them as cards: nobody's name is on one, and that they were printed is noted (P22, P31). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { noteAct } from '../people-data/note-act.ts';
import { type BarriersForMember, loadBarriers } from './load-barriers.ts';

/** Nothing is given before it is noted; of blank cards, which say nothing, nothing is. Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`. */
export async function printCards(
  { teamId, isBlank }: { readonly teamId: string; readonly isBlank: boolean },
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'newId'>,
): Promise<Result<BarriersForMember, DomainError>> {
  const loaded = await loadBarriers(teamId, actor, deps, 'theme-barriers');
  if (!loaded.ok || isBlank) return loaded;
  const { tenantId } = actor;
  const noted = await noteAct({ tenantId, teamId }, actor, 'printed-cards', deps);
  return noted.ok ? loaded : noted;
}
