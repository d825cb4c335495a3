/** One kind of thing that is done with barriers, votes or strands: sent once, and what came of it. */
import type {
  TeamCommand,
  TeamCommandName,
} from '../../../../shared/contracts/api/team-commands.ts';
import type { ApiFailure } from '../../api/failure.ts';
import { type Answered, useTeamCommands } from '../../api/team-commands.ts';
import { type Sent, useCommand } from '../../hooks/use-command.ts';

export type WallCommand<Name extends TeamCommandName> = {
  /** Resolves to how it stands once it is done, and to nothing where it is not. */
  readonly send: (words: TeamCommand<Name>, sent?: Sent) => Promise<Answered<Name> | undefined>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
};

/** `staleWords`: what is said where somebody else was there first. */
export function useWallCommand<Name extends TeamCommandName>(
  teamId: string,
  name: Name,
  staleWords?: string,
): WallCommand<Name> {
  const post = useTeamCommands(teamId);
  const { submit, isSending, failure } = useCommand<Answered<Name>>();
  return {
    isSending,
    failure:
      failure?.code === 'stale' && staleWords !== undefined
        ? { ...failure, message: staleWords }
        : failure,
    send: async (words, sent = 'press') => {
      const answer = await submit(() => post(name, words), sent);
      return answer?.ok ? answer.value : undefined;
    },
  };
}
