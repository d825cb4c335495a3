/** The team's board: reads it, keeps it live, and says so plainly when it cannot. */
import { useState } from 'react';
import { text } from '../../../../shared/text/views/page.ts';
import { useBoard } from '../../api/board.ts';
import type { ApiFailure } from '../../api/failure.ts';
import { useForgotten } from '../../api/forgotten.ts';
import { namedForIn, useMe } from '../../api/me.ts';
import { Problem } from '../../components/Problem.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useIsOffline } from '../../hooks/use-is-offline.ts';
import { keepTeam, teamToShow } from '../../kept/kept-team.ts';
import { useKeptForOne } from '../../kept/use-kept-for-one.ts';
import { pages } from '../index.ts';
import { TeamPage } from './TeamPage.tsx';
import { useJourneyAhead } from './use-journey-ahead.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

type Props = {
  /** The team whose channel the tab is in; null in personal scope and outside Teams. */
  readonly teamOfTab: string | null;
  /** Given where a person may become another one: in local mode. */
  readonly onLeave?: (() => void) | undefined;
};

export function TeamTab({ teamOfTab, onLeave }: Props) {
  const me = useMe();
  const [chosen, setChosen] = useState(teamOfTab);
  const named = me.data && namedForIn(me.data);
  const isNamedFor = (id: string | null) => named?.some((each) => each.id === id) === true;
  const teamId = chosen ?? (me.data && teamToShow(me.data)?.id) ?? null;
  const programmeId = isNamedFor(teamId) ? teamId : teamId === null ? named?.[0]?.id : undefined;
  const board = useBoard(programmeId ? null : teamId);
  const isOffline = useIsOffline();
  useJourneyAhead(programmeId ? null : teamId);
  const forgotten = useForgotten();
  useKeptForOne(me.data?.id, forgotten !== null);
  const failure = board.error ?? (teamId === null ? me.error : undefined);
  const footer = onLeave && <WhoIsHere name={me.data?.name} onLeave={onLeave} />;

  function choose(id: string): void {
    setChosen(id);
    if (me.data && teamOfTab === null && !isNamedFor(id)) keepTeam(me.data.id, id);
  }

  if (forgotten !== null) {
    const { forgotten: done, underWay } = text.privacy.mine;
    return <Problem message={forgotten === 'done' ? done : underWay}>{footer}</Problem>;
  }
  if (me.data && programmeId)
    return (
      <pages.Named key={programmeId} {...{ programmeId, me: me.data, footer }} onChoose={choose} />
    );
  if (teamId !== null && board.data && (!failure || mayPass(failure)))
    return (
      <TeamPage
        key={teamId}
        board={board.data}
        isBehind={failure !== undefined || isOffline}
        me={me.data}
        onChooseTeam={choose}
        footer={footer}
      />
    );
  if (failure) {
    const retry = () => Promise.all([me.mutate(), board.mutate()]);
    return (
      <Problem message={failure.message} onRetry={retry}>
        {footer}
      </Problem>
    );
  }
  if (me.data && teamId === null)
    return <Problem message={text.errors.notAMember}>{footer}</Problem>;
  return <Waiting />;
}

/** Whether the board read before may stay on the screen meanwhile; not once somebody has left the team. */
function mayPass({ code }: ApiFailure): boolean {
  return code === 'offline' || code === 'busy' || code === 'unexpected';
}
