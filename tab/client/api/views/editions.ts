/** Editions of a local blueprint: `/api/programmes/{programmeId}/editions`, and what is done with them. */
import type { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import type {
  EditionCommand,
  EditionCommandName,
  EditionsView,
} from '../../../../shared/contracts/api/blueprint/editions.ts';
import { useLiveRead, useRead } from '../use-read.ts';
import { useProgrammeCommand, useProgrammePath } from './programme-commands.ts';

/** Seldom written. */
const everyMs = 15_000;

export function useEditions(teamId: string) {
  return useLiveRead<EditionsView>(`${useProgrammePath(teamId)}/editions`, everyMs);
}

/** Large, and the same for ever but for who has signed it. */
export function useEdition(teamId: string, n: number) {
  return useRead<BlueprintView>(`${useProgrammePath(teamId)}/editions/${n}`);
}

export function useEditionCommand<Name extends EditionCommandName>(
  teamId: string,
  name: Name,
  staleWords?: string,
) {
  return useProgrammeCommand<Omit<EditionCommand<Name>, 'asked'>, EditionsView>({
    ...{ teamId, name, shownAt: 'editions', staleWords },
  });
}
