/** A council's local blueprint: `/api/programmes/{programmeId}/blueprint`, and what is done with it. */
import type {
  BlueprintView,
  OwnAsksView,
} from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import type {
  BlueprintCommand,
  BlueprintCommandName,
} from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { useLiveRead, useRead } from '../use-read.ts';
import { useProgrammeCommand, useProgrammePath } from './programme-commands.ts';

const everyMs = 5_000;

export function useBlueprint(teamId: string) {
  return useLiveRead<BlueprintView>(`${useProgrammePath(teamId)}/blueprint`, everyMs);
}

/** Which of what is asked they asked themselves. */
export function useOwnAsks(teamId: string): readonly string[] {
  return useRead<OwnAsksView>(`${useProgrammePath(teamId)}/blueprint/own-asks`).data?.askIds ?? [];
}

/** For what leads there, asked once. */
export function useBlueprintOnce(teamId: string | null) {
  const path = useProgrammePath(teamId ?? '');
  return useRead<BlueprintView>(teamId === null ? null : `${path}/blueprint`);
}

export function useBlueprintCommand<Name extends BlueprintCommandName>(
  teamId: string,
  name: Name,
  staleWords?: string,
) {
  return useProgrammeCommand<Omit<BlueprintCommand<Name>, 'asked'>, BlueprintView>({
    ...{ teamId, name, shownAt: 'blueprint', staleWords },
  });
}
