/** The team's board: reads it, keeps it live, and says so plainly when it cannot. */
import { useState } from 'react';
import type { Me } from '../../../../shared/contracts/me.ts';
import { text } from '../../../../shared/text/text.ts';
import { useBoard } from '../../api/board.ts';
import { useMe } from '../../api/me.ts';
import { Problem } from '../../components/Problem.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { BoardPage } from './BoardPage.tsx';

type Props = {
  /** The team whose channel the tab is in; null in personal scope and outside Teams. */
  readonly teamOfTab: string | null;
  /** Given where a person may become another one: in local mode. */
  readonly onLeave?: (() => void) | undefined;
};

export function BoardView({ teamOfTab, onLeave }: Props) {
  const me = useMe();
  const [chosen, setChosen] = useState(teamOfTab);
  const teamId = chosen ?? (me.data ? usualTeamId(me.data) : null);
  const board = useBoard(teamId);
  const failure = board.error ?? (teamId === null ? me.error : undefined);

  if (teamId !== null && board.data)
    return (
      <BoardPage
        key={teamId}
        board={board.data}
        isBehind={board.error !== undefined}
        me={me.data}
        onChooseTeam={setChosen}
        onLeave={onLeave}
      />
    );
  if (failure)
    return (
      <Problem
        message={failure.message}
        onRetry={() => Promise.all([me.mutate(), board.mutate()])}
      />
    );
  if (me.data && teamId === null) return <Problem message={text.errors.notAMember} />;
  return <Waiting />;
}

function usualTeamId(me: Me): string | null {
  return me.usualTeamId ?? me.teams[0]?.id ?? null;
}
