/** A council's local blueprint: `/api/programmes/{programmeId}/blueprint`, and what is done with it. */
import { useSWRConfig } from 'swr';
import type { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import type {
  BlueprintCommand,
  BlueprintCommandName,
} from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { programmeIdOf } from '../../../../shared/domain/programme/programme.ts';
import { type Sent, useCommand } from '../../hooks/use-command.ts';
import { useApi } from '../api-context.ts';
import type { ApiFailure } from '../failure.ts';
import { useLiveRead, useRead } from '../use-read.ts';

const everyMs = 5_000;

/** Of the programme the team is in. */
export function programmePath(teamId: string): string {
  return `/api/programmes/${encodeURIComponent(programmeIdOf(teamId))}`;
}

export function useBlueprint(teamId: string) {
  return useLiveRead<BlueprintView>(`${programmePath(teamId)}/blueprint`, everyMs);
}

/** For what leads there, asked once. */
export function useBlueprintOnce(teamId: string | null) {
  return useRead<BlueprintView>(teamId === null ? null : `${programmePath(teamId)}/blueprint`);
}

/** All but what is the same in each. */
export type BlueprintWords<Name extends BlueprintCommandName> = Omit<
  BlueprintCommand<Name>,
  'asked'
>;

export type BlueprintCommandState<Name extends BlueprintCommandName> = {
  /** Resolves to how all of it stands once it is done, and to nothing where it is not. */
  readonly send: (words: BlueprintWords<Name>, sent?: Sent) => Promise<BlueprintView | undefined>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
};

/** `staleWords`: what is said where somebody else was there first. */
export function useBlueprintCommand<Name extends BlueprintCommandName>(
  teamId: string,
  name: Name,
  staleWords?: string,
): BlueprintCommandState<Name> {
  const api = useApi();
  const { mutate } = useSWRConfig();
  const { submit, isSending, failure, asked } = useCommand<BlueprintView>();
  const path = `${programmePath(teamId)}/blueprint`;
  const isStale = failure?.code === 'stale' && staleWords !== undefined;
  return {
    isSending,
    failure: isStale ? { ...failure, message: staleWords } : failure,
    send: async (words, sent = 'press') => {
      const request = { ...words, asked };
      const post = () => api.post<BlueprintView>(`${programmePath(teamId)}/${name}`, request);
      const answer = await submit(post, sent);
      if (answer?.ok) await mutate(path, answer.value, { revalidate: false });
      else void mutate(path);
      return answer?.ok ? answer.value : undefined;
    },
  };
}
