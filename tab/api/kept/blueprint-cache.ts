/** A team’s blueprint and its editions, kept for a moment: all the team has is read for them, and a room looks at them at once. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import {
  type ReadProgramme,
  readProgramme,
} from '../../../shared/use-cases/access/enter-programme.ts';
import { loadBlueprintOf } from '../../../shared/use-cases/blueprint/load-blueprint.ts';
import { loadEditionsOf } from '../../../shared/use-cases/blueprint/load-editions.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { keepForTeams, type TeamCache, toKept } from './keep-for-teams.ts';
import type { Marks } from './keep-while-same.ts';

type BlueprintDeps = Pick<Deps, 'store' | 'today' | 'calendar'>;

export function createBlueprintCache(deps: BlueprintDeps, marks: Marks): TeamCache {
  return keepOfProgramme((read) => loadBlueprintOf(read, deps), deps, marks);
}

export function createEditionsCache(deps: BlueprintDeps, marks: Marks): TeamCache {
  return keepOfProgramme((read) => loadEditionsOf(read, deps), deps, marks);
}

/** Of the programme a team by itself is. */
function keepOfProgramme(
  load: (read: ReadProgramme) => Promise<Result<object, DomainError>>,
  { store, today }: BlueprintDeps,
  marks: Marks,
): TeamCache {
  return keepForTeams(
    async ({ tenantId, teamId }) => {
      const read = await readProgramme(store, { tenantId, programmeId: programmeIdOf(teamId) });
      if (!read.ok) return read;
      const [team] = read.value.teams;
      if (!team) return fail({ kind: 'not-a-member' });
      const loaded = await load(read.value);
      return loaded.ok ? ok(toKept(team, loaded.value)) : loaded;
    },
    { marks, today },
  );
}
