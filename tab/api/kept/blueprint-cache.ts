/** A blueprint and its editions, kept for a moment: all its teams have is read for them, and a room looks at them at once. */
import { loadBlueprintOf } from '../../../shared/use-cases/blueprint/load-blueprint.ts';
import { loadEditionsOf } from '../../../shared/use-cases/blueprint/load-editions.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { keepForProgrammes, type ProgrammeCache } from './keep-for-programmes.ts';
import type { Marks } from './keep-while-same.ts';

type BlueprintDeps = Pick<Deps, 'store' | 'today' | 'calendar'>;

export function createBlueprintCache(deps: BlueprintDeps, marks: Marks): ProgrammeCache {
  return keepForProgrammes((read) => loadBlueprintOf(read, deps), { ...deps, marks });
}

export function createEditionsCache(deps: BlueprintDeps, marks: Marks): ProgrammeCache {
  return keepForProgrammes((read) => loadEditionsOf(read, deps), { ...deps, marks });
}
