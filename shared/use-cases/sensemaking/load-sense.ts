/** Loads a round of making sense: what was put in, what people made of it, and what of a team’s own is not in it yet (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { roundNow } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import type { Sense } from '../../domain/sensemaking/sense.ts';
import { enterProgramme, type InProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { evidenceType, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Null before the first round. */
export type LoadedSense = InProgramme & {
  readonly round: { readonly evidence: Evidence; readonly sense: Sense } | null;
};

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadSense(
  programmeId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<LoadedSense, DomainError>> {
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const round = roundNow(entered.value.programme);
  if (round === null) return ok({ ...entered.value, round: null });
  const key = { tenantId: actor.tenantId, programmeId, round };
  const [evidence, sense] = await Promise.all([
    repository.readOrEmpty(store, evidenceType, key),
    repository.readOrEmpty(store, senseType, key),
  ]);
  if (!evidence.ok) return evidence;
  if (!sense.ok) return sense;
  return ok({ ...entered.value, round: { evidence: evidence.value, sense: sense.value } });
}
