/** The programme a team is in, and what its people decide about that: `/api/teams/{teamId}/programme`. */
import type { ProgrammeView } from '../../../../shared/contracts/api/programme.ts';
import type { TeamCommandName } from '../../../../shared/contracts/api/team-commands.ts';
import { useWallCommand } from '../../components/forms/use-wall-command.ts';
import { teamPath } from '../paths.ts';
import { useLiveRead } from '../use-read.ts';

/** An invitation is answered in its own time. */
const everyMs = 30_000;

export function useProgramme(teamId: string) {
  return useLiveRead<ProgrammeView>(`${teamPath(teamId)}/programme`, everyMs);
}

type Deciding = Extract<TeamCommandName, `programme/${string}`>;

/** What is read of it is read anew then. */
export function useDeciding<Name extends Deciding>(teamId: string, name: Name) {
  return useWallCommand(teamId, name);
}
