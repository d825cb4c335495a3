/** The programme a team is in, and what its people decide about that: `/api/teams/{teamId}/programme`. */
import { useSWRConfig } from 'swr';
import type { ProgrammeView } from '../../../../shared/contracts/api/programme.ts';
import type {
  TeamCommand,
  TeamCommandName,
} from '../../../../shared/contracts/api/team-commands.ts';
import { useWallCommand } from '../../components/forms/use-wall-command.ts';
import { mePath, teamPath } from '../paths.ts';
import { useLiveRead } from '../use-read.ts';

/** An invitation is answered in its own time. */
const everyMs = 30_000;

export function useProgramme(teamId: string) {
  return useLiveRead<ProgrammeView>(`${teamPath(teamId)}/programme`, everyMs);
}

type Deciding = Extract<TeamCommandName, `programme/${string}`>;

/** Which programme a team is in decides what is read of it: all of that is read anew. */
export function useDeciding<Name extends Deciding>(teamId: string, name: Name) {
  const { mutate } = useSWRConfig();
  const command = useWallCommand(teamId, name);
  return {
    ...command,
    send: async (words: TeamCommand<Name>) => {
      const done = await command.send(words);
      if (!done) return done;
      await mutate(mePath);
      const own = `${teamPath(teamId)}/programme`;
      void mutate((key) => typeof key === 'string' && key !== mePath && key !== own);
      return done;
    },
  };
}
