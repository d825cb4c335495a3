/** Loads what waits for somebody who answers for the council: asks of a blueprint, and editions without their name (P19, P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { loadEditionsOf } from '../blueprint/load-editions.ts';
import { loadExperiments } from '../blueprint/load-experiments.ts';
import type { Deps } from '../deps.ts';
import type { ProgrammeOf } from '../programme/load-programmes.ts';

export type CouncilWaits = {
  /** What the blueprint is called. */
  readonly name: string;
  /** How many have no answer. */
  readonly asks: number;
  /** Their numbers. */
  readonly editions: readonly number[];
};

type LoadDeps = Pick<Deps, 'store' | 'today' | 'calendar'>;

/** Only of those programmes for which they are named to, and where something waits. Errors: `busy`. */
export async function loadCouncilWaits(
  programmes: readonly Pick<ProgrammeOf, 'id' | 'standings'>[],
  actor: Actor,
  deps: LoadDeps,
): Promise<Result<readonly CouncilWaits[], DomainError>> {
  const all: CouncilWaits[] = [];
  for (const { id } of programmes.filter(({ standings }) => standings.includes('leader'))) {
    const loaded = await loadExperiments(id, actor, deps);
    if (!loaded.ok && loaded.error.kind === 'busy') return loaded;
    if (!loaded.ok) continue;
    const read = await loadEditionsOf(loaded.value, deps);
    if (!read.ok) return read;
    const { name, blueprint } = loaded.value;
    const asks = blueprint.asks.filter(({ answer }) => answer === null).length;
    const editions = read.value.editions
      .filter(({ signatures }) => signatures.every((each) => each.id !== actor.id))
      .map(({ n }) => n);
    if (asks + editions.length > 0) all.push({ name, asks, editions });
  }
  return ok(all);
}
