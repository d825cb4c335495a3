/** Who was named for a council's blueprint: `/api/programmes/{programmeId}/people`. */
import { useSWRConfig } from 'swr';
import type {
  ProgrammePeopleView,
  peopleCommands,
} from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type { ProgrammeRole } from '../../../../shared/domain/permissions.ts';
import { useCommand } from '../../hooks/use-command.ts';
import { useApi } from '../api-context.ts';
import { mePath } from '../paths.ts';
import { useRead } from '../use-read.ts';
import { programmePath } from './blueprint.ts';

export function useNamedPeople(teamId: string) {
  return useRead<ProgrammePeopleView>(`${programmePath(teamId)}/people`);
}

type Naming = { readonly commandId: string; readonly person: string; readonly role: ProgrammeRole };

/** What somebody may do may be another thing from then on: who they are is read again. */
export function useNaming(teamId: string, name: keyof typeof peopleCommands) {
  const api = useApi();
  const { mutate } = useSWRConfig();
  const { submit, isSending, failure } = useCommand<ProgrammePeopleView>();
  const path = programmePath(teamId);
  return {
    ...{ isSending, failure },
    send: async (naming: Naming): Promise<boolean> => {
      const post = () => api.post<ProgrammePeopleView>(`${path}/${name}`, naming);
      const answer = await submit(post, 'press');
      if (!answer?.ok) return false;
      await mutate(`${path}/people`, answer.value, { revalidate: false });
      void mutate(mePath);
      return true;
    },
  };
}
