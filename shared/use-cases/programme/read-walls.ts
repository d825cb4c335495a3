/** Reads what was put in for a programme and where it hangs, and the changes it leads back to (P19). */
import type { ChangeAt, Wall } from '../../domain/blueprint/tell-went.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import {
  changeType,
  evidenceType,
  type ProgrammeKey,
  senseType,
} from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import * as repository from '../storage/repository.ts';

/** Of those rounds. Errors: `busy`. */
export async function readWalls(
  store: DocumentStore,
  { tenantId, programmeId }: ProgrammeKey,
  rounds: readonly number[],
): Promise<Result<readonly Wall[], DomainError>> {
  const walls: Wall[] = [];
  for (const round of new Set(rounds)) {
    const key = { tenantId, programmeId, round };
    const [evidence, sense] = await Promise.all([
      repository.readOrEmpty(store, evidenceType, key),
      repository.readOrEmpty(store, senseType, key),
    ]);
    if (!evidence.ok) return evidence;
    if (!sense.ok) return sense;
    walls.push({ items: evidence.value.items, placed: sense.value.placed });
  }
  return ok(walls);
}

/** Each once; those that are not there any more are left out. Errors: `busy`. */
export async function readChangesAt(
  store: DocumentStore,
  tenantId: string,
  all: readonly ChangeAt[],
): Promise<Result<readonly SmallChange[], DomainError>> {
  const each = [...new Map(all.map((at) => [at.changeId, at])).values()];
  const read = await inTurns(
    each.map(
      ({ teamId, changeId }) =>
        () =>
          repository.read(store, changeType, { tenantId, teamId, changeId }),
    ),
  );
  const changes: SmallChange[] = [];
  for (const change of read) {
    if (change.ok) changes.push(change.value);
    else if (change.error.kind !== 'not-found') return change;
  }
  return ok(changes);
}
