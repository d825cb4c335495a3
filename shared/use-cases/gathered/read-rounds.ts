/** Reads what was put into a programme in each of its rounds, the first of them first (P19). */
import type { DomainError } from '../../domain/errors.ts';
import { onlyTeamOf } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import {
  evidenceType,
  type ProgrammeKey,
  programmeType,
  type RoundKey,
} from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** Of a programme that is not there any more, 0. Errors: `busy`. */
export async function readLastRound(store: DocumentStore, key: ProgrammeKey): Outcome<number> {
  const read = await repository.read(store, programmeType, key);
  if (read.ok) return ok(read.value.round);
  if (read.error.kind !== 'not-found') return read;
  return ok(onlyTeamOf(key.programmeId) === null ? 0 : 1);
}

/** Errors: `busy`. */
export async function readRounds(
  store: DocumentStore,
  key: ProgrammeKey,
): Outcome<readonly Evidence[]> {
  const last = await readLastRound(store, key);
  return last.ok ? readRoundsUntil(store, { ...key, round: last.value }) : last;
}

/** The same, the last of which is known. Errors: `busy`. */
export async function readRoundsUntil(
  store: DocumentStore,
  { round: last, ...key }: RoundKey,
): Outcome<readonly Evidence[]> {
  const rounds: Evidence[] = [];
  for (let round = 1; round <= last; round += 1) {
    const evidence = await repository.readOrEmpty(store, evidenceType, { ...key, round });
    if (!evidence.ok) return evidence;
    rounds.push(evidence.value);
  }
  return ok(rounds);
}
