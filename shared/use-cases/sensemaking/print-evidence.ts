/** What was put in, for whoever prints it as cards: nobody’s name is on one, and that they were printed is noted (P22, P31). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { programmeIdOf } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { noteAct } from '../people-data/note-act.ts';
import { loadEvidence, type OfRound } from './load-sense.ts';

/** Nothing is given before it is noted; of blank cards, which say nothing, nothing is. Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`. */
export async function printEvidence(
  { teamId, isBlank }: { readonly teamId: string; readonly isBlank: boolean },
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'newId'>,
): Promise<Result<OfRound<Evidence>, DomainError>> {
  const { tenantId } = actor;
  const programmeId = programmeIdOf(teamId);
  const entered = await enterProgramme(deps.store, { programmeId, actor, verb: 'sort' });
  if (!entered.ok) return entered;
  const loaded = await loadEvidence({ tenantId, teamId }, deps);
  if (!loaded.ok || isBlank) return loaded;
  const noted = await noteAct({ tenantId, teamId }, actor, 'printed-evidence', deps);
  return noted.ok ? ok(loaded.value) : noted;
}
