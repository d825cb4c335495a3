/** Editions of a local blueprint: `/api/programmes/{programmeId}/editions`, and what is done with them. */
import { useSWRConfig } from 'swr';
import type { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import type {
  EditionCommand,
  EditionCommandName,
  EditionsView,
} from '../../../../shared/contracts/api/blueprint/editions.ts';
import { type Sent, useCommand } from '../../hooks/use-command.ts';
import { useApi } from '../api-context.ts';
import { useLiveRead } from '../use-read.ts';
import { programmePath } from './blueprint.ts';

/** Seldom written. */
const everyMs = 15_000;

export function useEditions(teamId: string) {
  return useLiveRead<EditionsView>(`${programmePath(teamId)}/editions`, everyMs);
}

export function useEdition(teamId: string, n: number) {
  return useLiveRead<BlueprintView>(editionPath(teamId, n), everyMs);
}

export function useEditionCommand<Name extends EditionCommandName>(teamId: string, name: Name) {
  const api = useApi();
  const { mutate } = useSWRConfig();
  const { submit, isSending, failure, asked } = useCommand<EditionsView>();
  const path = `${programmePath(teamId)}/editions`;
  return {
    isSending,
    failure,
    /** Resolves to the editions there are once it is done, and to nothing where it is not. */
    send: async (words: Omit<EditionCommand<Name>, 'asked'>, sent: Sent = 'press') => {
      const request = { ...words, asked };
      const post = () => api.post<EditionsView>(`${programmePath(teamId)}/${name}`, request);
      const answer = await submit(post, sent);
      if (!answer?.ok) {
        void mutate(path);
        return undefined;
      }
      await mutate(path, answer.value, { revalidate: false });
      for (const { n } of answer.value.editions) void mutate(editionPath(teamId, n));
      return answer.value.editions;
    },
  };
}

function editionPath(teamId: string, n: number): string {
  return `${programmePath(teamId)}/editions/${n}`;
}
