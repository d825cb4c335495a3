/** Loads what was put in to be made sense of, and what people made of it (P19). */
import type { DomainError } from '../../domain/errors.ts';
import { programmeIdOf } from '../../domain/programme/programme.ts';
import { countPeople } from '../../domain/programme/standing.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import type { Sense } from '../../domain/sensemaking/sense.ts';
import type { Team } from '../../domain/team/team.ts';
import { readProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import {
  type DocumentTypeWithEmpty,
  evidenceType,
  type RoundKey,
  senseType,
  type TeamKey,
} from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** `current`: of the round people are in. */
export type OfRound<T> = {
  readonly team: Team;
  readonly current: T;
  /** How many there are in its teams. */
  readonly people: number;
};

/** Says nothing of who is asking: whoever shows it authorises first. Errors: `not-a-member` (no such team), `busy`. */
export function loadEvidence(key: TeamKey, deps: Pick<Deps, 'store'>): Outcome<OfRound<Evidence>> {
  return loadOfRound(evidenceType, key, deps);
}

/** The same. */
export function loadSense(key: TeamKey, deps: Pick<Deps, 'store'>): Outcome<OfRound<Sense>> {
  return loadOfRound(senseType, key, deps);
}

async function loadOfRound<T extends { readonly id: string }>(
  type: DocumentTypeWithEmpty<T, RoundKey>,
  { tenantId, teamId }: TeamKey,
  { store }: Pick<Deps, 'store'>,
): Outcome<OfRound<T>> {
  const key = { tenantId, programmeId: programmeIdOf(teamId) };
  const read = await readProgramme(store, key);
  if (!read.ok) return read;
  const { programme, teams } = read.value;
  const [team] = teams;
  if (!team) return fail({ kind: 'not-a-member' });
  const current = await repository.readOrEmpty(store, type, { ...key, round: programme.round });
  if (!current.ok) return current;
  return ok({ team, current: current.value, people: countPeople(teams) });
}
