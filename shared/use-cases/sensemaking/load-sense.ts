/** Loads what was put in to be made sense of, and what people made of it, in the round they are in (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import type { Sense } from '../../domain/sensemaking/sense.ts';
import type { ReadProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { type LeftOutIds, readLeftOutOf } from '../gathered/read-left-out.ts';
import { evidenceType, type RoundKey, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** What is in, and what its teams leave out of it. */
export type EvidenceOfTeams = { readonly evidence: Evidence; readonly leftOut: LeftOutIds };

/** Says nothing of who is asking: whoever shows it authorises first. Errors: `busy`. */
export async function loadEvidence(
  { programme, teams }: Pick<ReadProgramme, 'programme' | 'teams'>,
  { store }: Pick<Deps, 'store'>,
): Outcome<EvidenceOfTeams> {
  const evidence = await readEvidence(programme, { store });
  if (!evidence.ok) return evidence;
  const leftOut = await readLeftOutOf(store, teams, programme.programmeId);
  return leftOut.ok ? ok({ evidence: evidence.value, leftOut: leftOut.value }) : leftOut;
}

/** What is in, and no more. The same. */
export function readEvidence(programme: Programme, deps: Pick<Deps, 'store'>): Outcome<Evidence> {
  return repository.readOrEmpty(deps.store, evidenceType, roundOf(programme));
}

/** The same. */
export function loadSense(programme: Programme, deps: Pick<Deps, 'store'>): Outcome<Sense> {
  return repository.readOrEmpty(deps.store, senseType, roundOf(programme));
}

function roundOf({ tenantId, programmeId, round }: Programme): RoundKey {
  return { tenantId, programmeId, round };
}
