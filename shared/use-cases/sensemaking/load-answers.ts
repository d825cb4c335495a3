/** Loads what somebody has said in secret themselves, of what is open on the wall: theirs alone (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type ComingBy, enterBy } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { toSenseOfTeams } from './change-sense.ts';
import type { OwnAnswers } from './ring-true.ts';

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadAnswers(
  by: ComingBy,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<OwnAnswers, DomainError>> {
  const entered = await enterBy(store, by, { actor, verb: 'ring' });
  if (!entered.ok) return entered;
  const { programmeId, round } = entered.value.programme;
  const key = { tenantId: actor.tenantId, programmeId, round };
  const read = await repository.readOrEmpty(store, senseType, key);
  if (!read.ok) return read;
  return ok({ ...toSenseOfTeams(read.value, entered.value), personId: actor.id });
}
