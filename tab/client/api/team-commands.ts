/** What is done with what a team has one of: each is answered with how it stands then, and that is shown. */
import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { AmbitionView } from '../../../shared/contracts/api/ambition.ts';
import type { BarriersView } from '../../../shared/contracts/api/barriers.ts';
import type { GatheredView } from '../../../shared/contracts/api/blueprint/gathered.ts';
import type { LeftBehindView } from '../../../shared/contracts/api/blueprint/left-behind.ts';
import type {
  AnswersView,
  EvidenceView,
  ReflectionsView,
  SenseView,
} from '../../../shared/contracts/api/blueprint/sense.ts';
import type { ProgrammeView } from '../../../shared/contracts/api/programme.ts';
import type { StrandsView } from '../../../shared/contracts/api/strands.ts';
import type { TeamView } from '../../../shared/contracts/api/team.ts';
import type { TeamCommand, TeamCommandName } from '../../../shared/contracts/api/team-commands.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { useApi } from './api-context.ts';
import type { ApiFailure } from './failure.ts';
import { useWallPath } from './me.ts';
import { mePath } from './paths.ts';

export type Answered<Name extends TeamCommandName> = Name extends `barriers/${string}`
  ? BarriersView
  : Name extends `ambition/${string}`
    ? AmbitionView
    : Name extends `sense/${string}`
      ? SenseView
      : Name extends `evidence/${string}`
        ? EvidenceView
        : Name extends `gathered/${string}`
          ? GatheredView
          : Name extends `answers/${string}`
            ? AnswersView
            : Name extends `reflections/${string}`
              ? ReflectionsView
              : Name extends `programme/${string}`
                ? ProgrammeView
                : Name extends `left-behind/${string}`
                  ? LeftBehindView
                  : Name extends 'set-up'
                    ? TeamView
                    : StrandsView;

/** Where it was refused, what was refused is read again: it may stand otherwise by now. */
export function useTeamCommands(teamId: string) {
  const api = useApi();
  const { mutate } = useSWRConfig();
  const place = useWallPath(teamId);
  return useMemo(
    () =>
      async <Name extends TeamCommandName>(
        name: Name,
        words: TeamCommand<Name>,
      ): Promise<Result<Answered<Name>, ApiFailure>> => {
        const path = shownAt(place, name);
        const answer = await api.post<Answered<Name>>(`${place}/${name}`, words);
        if (!answer.ok) {
          void mutate(path);
          return answer;
        }
        if (name.startsWith('programme/')) await mutate(mePath);
        await mutate(path, answer.value, { revalidate: false });
        void mutate((key) => typeof key === 'string' && key !== path && goesBy(name, key));
        return answer;
      },
    [api, mutate, place],
  );
}

/**
 * Which programme a team is in decides all that is read of it, and first of all what somebody may do there. What is put
 * in, left out or taken out is on the wall and in the draft too, and in what is still elsewhere.
 */
function goesBy(name: TeamCommandName, path: string): boolean {
  if (name.startsWith('programme/')) return path !== mePath;
  const isPutIn = ['evidence/', 'gathered/', 'left-behind/'].some((each) => name.startsWith(each));
  return isPutIn && /^\/api\/programmes\/|\/(evidence|left-behind|sense|reflections)$/.test(path);
}

/** The address that is read for what the command is answered with. */
function shownAt(place: string, name: TeamCommandName): string {
  if (name === 'set-up') return place;
  const [noun = ''] = name.split('/');
  return `${place}/${noun === 'vote' ? 'strands' : noun}`;
}
