/** What is done for a council's blueprint: each is answered with how the thing stands then, and that is shown. */
import { useSWRConfig } from 'swr';
import { type Sent, useCommand } from '../../hooks/use-command.ts';
import { useApi } from '../api-context.ts';
import type { ApiFailure } from '../failure.ts';
import { useProgrammeId } from '../me.ts';
import { programmePath } from '../paths.ts';

/** Of the programme the team is in. */
export function useProgrammePath(teamId: string): string {
  return programmePath(useProgrammeId(teamId));
}

export type ProgrammeCommand<Request, Answer> = {
  /** Resolves to how it stands once it is done, and to nothing where it is not. */
  readonly send: (request: Request, sent?: Sent) => Promise<Answer | undefined>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
};

type Of = {
  readonly teamId: string;
  readonly name: string;
  /** Where that is read which it is answered with; what is read beneath that is read again. */
  readonly shownAt: string;
  /** What is said where somebody else was there first. */
  readonly staleWords?: string | undefined;
};

export function useProgrammeCommand<Request extends object, Answer>({
  teamId,
  name,
  shownAt,
  staleWords,
}: Of): ProgrammeCommand<Request, Answer> {
  const api = useApi();
  const { mutate } = useSWRConfig();
  const { submit, isSending, failure, asked } = useCommand<Answer>();
  const programme = useProgrammePath(teamId);
  const path = `${programme}/${shownAt}`;
  const isStale = failure?.code === 'stale' && staleWords !== undefined;
  return {
    isSending,
    failure: isStale ? { ...failure, message: staleWords } : failure,
    send: async (request, sent = 'press') => {
      const post = () => api.post<Answer>(`${programme}/${name}`, { ...request, asked });
      const answer = await submit(post, sent);
      if (!answer?.ok) {
        void mutate(path);
        return undefined;
      }
      await mutate(path, answer.value, { revalidate: false });
      void mutate((key) => typeof key === 'string' && key.startsWith(`${path}/`));
      return answer.value;
    },
  };
}
