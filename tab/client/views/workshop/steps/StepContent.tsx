/** What a room looks at in each step: the team's own views, and where they would show what is one person's, a form of it that is the room's. */
import { Suspense } from 'react';
import type { Board } from '../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../shared/text/views/workshop.ts';
import { Loading } from '../../../components/AsyncContent.tsx';
import { HiddenTitle } from '../../../components/HiddenTitle.tsx';
import { BoardView } from '../../board/lazy-panels.ts';
import { findTeamView } from '../../index.ts';
import { JourneyView } from '../../journey/JourneyView.tsx';
import type { Step } from '../place/steps.ts';
import { BarriersStep } from './BarriersStep.tsx';
import { IdeaBox } from './IdeaBox.tsx';
import { VoteStep } from './VoteStep.tsx';

type Props = {
  readonly step: Step;
  readonly board: Board;
  readonly arrived: ReadonlySet<string>;
};

export function StepContent(props: Props) {
  return (
    <Suspense fallback={<Loading />}>
      <Content {...props} />
    </Suspense>
  );
}

function Content({ step, board, arrived }: Props) {
  const teamId = board.team.id;
  const { names } = text.tab.workshop;
  switch (step) {
    case 'journey':
      return <JourneyView teamId={teamId} stage={board.journey.stage} />;
    case 'barriers':
      return (
        <>
          <HiddenTitle>{names.barriers}</HiddenTitle>
          <BarriersStep teamId={teamId} />
        </>
      );
    case 'vote':
      return (
        <>
          <HiddenTitle>{names.vote}</HiddenTitle>
          <VoteStep teamId={teamId} />
        </>
      );
    case 'board':
      return (
        <>
          <HiddenTitle>{names.board}</HiddenTitle>
          <IdeaBox teamId={teamId} />
          <BoardView board={board} viewerId={null} arrived={arrived} />
        </>
      );
    default: {
      const View = findTeamView(step);
      return View && <View teamId={teamId} onChooseTeam={() => {}} />;
    }
  }
}
