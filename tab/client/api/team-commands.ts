/** What is done with a team's barriers, vote and strands: each is answered with how they stand then, and that is shown. */
import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { BarriersView } from '../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../shared/contracts/api/strands.ts';
import type { TeamCommand, TeamCommandName } from '../../../shared/contracts/api/team-commands.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { useApi } from './api-context.ts';
import type { ApiFailure } from './failure.ts';
import { teamPath } from './paths.ts';

export type WallCommandName = Extract<
  TeamCommandName,
  `barriers/${string}` | `vote/${string}` | `strands/${string}`
>;

export type Answered<Name extends WallCommandName> = Name extends `barriers/${string}`
  ? BarriersView
  : StrandsView;

/** Where it was refused, what was refused is read again: it may stand otherwise by now. */
export function useWallCommands(teamId: string) {
  const api = useApi();
  const { mutate } = useSWRConfig();
  return useMemo(
    () =>
      async <Name extends WallCommandName>(
        name: Name,
        words: TeamCommand<Name>,
      ): Promise<Result<Answered<Name>, ApiFailure>> => {
        const path = `${teamPath(teamId)}/${name.startsWith('barriers/') ? 'barriers' : 'strands'}`;
        const answer = await api.post<Answered<Name>>(`${teamPath(teamId)}/${name}`, words);
        if (answer.ok) await mutate(path, answer.value, { revalidate: false });
        else void mutate(path);
        return answer;
      },
    [api, mutate, teamId],
  );
}
