/** Loads what was put in to be made sense of, and what people made of it, in the round they are in (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import type { Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import type { Sense } from '../../domain/sensemaking/sense.ts';
import type { Deps } from '../deps.ts';
import { evidenceType, type RoundKey, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** Says nothing of who is asking: whoever shows it authorises first. Errors: `busy`. */
export function loadEvidence(programme: Programme, deps: Pick<Deps, 'store'>): Outcome<Evidence> {
  return repository.readOrEmpty(deps.store, evidenceType, roundOf(programme));
}

/** The same. */
export function loadSense(programme: Programme, deps: Pick<Deps, 'store'>): Outcome<Sense> {
  return repository.readOrEmpty(deps.store, senseType, roundOf(programme));
}

function roundOf({ tenantId, programmeId, round }: Programme): RoundKey {
  return { tenantId, programmeId, round };
}
