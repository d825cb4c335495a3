/** Lays out a team's page, for one person or for a room: header, the view in the address, what is new, and what is open on top. */
import { makeStyles } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import type { Me } from '../../../../shared/contracts/api/me.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { useLastStep } from '../../api/last-step.ts';
import { Loading } from '../../components/AsyncContent.tsx';
import { NewerPage } from '../../components/notices/NewerPage.tsx';
import { pageStyle } from '../../components/sizes.ts';
import { replaceHash } from '../../hooks/use-hash.ts';
import { useNow } from '../../hooks/use-now.ts';
import { usePageTitle } from '../../hooks/use-page-title.ts';
import { BoardView } from '../board/lazy-panels.ts';
import { OpenChange } from '../board/OpenChange.tsx';
import { findTeamView, hashOf, landing } from '../index.ts';
import { JourneyView } from '../journey/JourneyView.tsx';
import { WorkshopPage } from '../workshop/lazy-workshop.ts';
import { useIsInWorkshop } from '../workshop/place/address.ts';
import { BehindNotice } from './BehindNotice.tsx';

import { StepLine } from './StepLine.tsx';
import { TeamHeader } from './TeamHeader.tsx';
import { Toasts } from './Toasts.tsx';
import { useFetchedAhead } from './use-fetched-ahead.ts';
import { useNews } from './use-news.ts';
import { useView } from './use-view.ts';
import { ViewNav } from './ViewNav.tsx';
import { YourYes } from './YourYes.tsx';

const useStyles = makeStyles({
  page: pageStyle,
  view: { outlineStyle: 'none' },
});

/** Seldom needed. */
const EndingNotice = lazy(async () => ({
  default: (await import('../team/EndingNotice.tsx')).EndingNotice,
}));

type Props = {
  readonly board: Board;
  /** The last attempt to read it failed, so it may not be up to date. */
  readonly isBehind: boolean;
  readonly me: Me | undefined;
  readonly onChooseTeam: (teamId: string) => void;
  readonly footer?: ReactNode;
};

export function TeamPage(props: Props) {
  useFetchedAhead();
  return useIsInWorkshop() ? <ForTheRoom {...props} /> : <ForOne {...props} />;
}

function ForTheRoom({ board, isBehind }: Props) {
  const { id, timeZone } = board.team;
  const step = useLastStep(id);
  const { ids } = useNews(board.changes, step);
  return (
    <Suspense fallback={<Loading />}>
      <WorkshopPage
        board={board}
        arrived={ids}
        told={step && <StepLine key={`${step.changeId} ${step.version}`} teamId={id} step={step} />}
        notice={isBehind && <BehindNotice timeZone={timeZone} />}
      />
    </Suspense>
  );
}

function ForOne({ board, isBehind, me, onChooseTeam, footer }: Props) {
  const styles = useStyles();
  const clock = { now: useNow(), timeZone: board.team.timeZone };
  const news = useNews(board.changes, useLastStep(board.team.id));
  const view = useView();
  const TeamView = findTeamView(view);
  const { id, name } = board.team;
  usePageTitle(view === landing ? name : text.tab.views.title(text.tab.views[view], name));
  return (
    <div className={styles.page}>
      <TeamHeader board={board} me={me} onChooseTeam={onChooseTeam} />
      <ViewNav teamId={id} current={view} />
      <main id="view" tabIndex={-1} className={styles.view}>
        {isBehind && <BehindNotice timeZone={board.team.timeZone} />}
        <NewerPage />
        {board.ending && (
          <Suspense fallback={null}>
            <EndingNotice team={name} ending={board.ending} />
          </Suspense>
        )}
        <OpenChange board={board} clock={clock} onGone={() => replaceHash(hashOf(view))} />
        {(view === landing || view === 'board') && (
          <YourYes changes={board.changes} viewerId={me?.id ?? null} />
        )}
        {view === landing && <JourneyView teamId={id} stage={board.journey.stage} />}
        {view === 'board' && (
          <Suspense fallback={<Loading />}>
            <BoardView board={board} viewerId={me?.id ?? null} arrived={news.ids} />
          </Suspense>
        )}
        {TeamView && (
          <Suspense fallback={<Loading />}>
            <TeamView teamId={id} onChooseTeam={onChooseTeam} />
          </Suspense>
        )}
      </main>
      {footer}
      <Toasts teamId={id} news={news} />
    </div>
  );
}
