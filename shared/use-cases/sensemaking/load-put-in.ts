/** Loads what the teams of a programme put in, for whoever is in it, and only that: what a team did not put in stays its own (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { calledAs } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import { enterProgramme, type InProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { loadEvidence } from './load-sense.ts';

export type LoadedPutIn = InProgramme & {
  /** What its blueprint is called. */
  readonly name: string;
  readonly evidence: Evidence;
};

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadPutIn(
  programmeId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<LoadedPutIn, DomainError>> {
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { programme, teams } = entered.value;
  const evidence = await loadEvidence(programme, { store });
  if (!evidence.ok) return evidence;
  const name = calledAs(programme, teams[0]);
  return ok({ ...entered.value, name, evidence: evidence.value });
}
