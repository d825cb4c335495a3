/** Who was named for a council's blueprint: `/api/programmes/{programmeId}/people`. */
import { useSWRConfig } from 'swr';
import type {
  ProgrammePeopleView,
  peopleCommands,
} from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type { ProgrammeRole } from '../../../../shared/domain/permissions.ts';
import { mePath } from '../paths.ts';
import { useRead } from '../use-read.ts';
import { useProgrammeCommand, useProgrammePath } from './programme-commands.ts';

export function useNamedPeople(teamId: string) {
  return useRead<ProgrammePeopleView>(`${useProgrammePath(teamId)}/people`);
}

type Naming = {
  readonly commandId: string;
  readonly person: string;
  /** Of somebody in none of its teams. */
  readonly personName?: string;
  readonly role: ProgrammeRole;
};

/** What somebody may do may be another thing from then on: who they are is read again. */
export function useNaming(teamId: string, name: keyof typeof peopleCommands) {
  const { mutate } = useSWRConfig();
  const command = useProgrammeCommand<Naming, ProgrammePeopleView>({
    ...{ teamId, name, shownAt: 'people' },
  });
  return {
    ...command,
    send: async (naming: Naming) => {
      const done = await command.send(naming);
      if (done) void mutate(mePath);
      return done;
    },
  };
}
