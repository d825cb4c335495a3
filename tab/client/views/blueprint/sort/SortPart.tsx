/** The wall: what was put in hangs on one of three sides, by drag or by menu, and goes together under a name (P19). */
import { makeStyles, tokens } from '@fluentui/react-components';
import type {
  EvidenceView,
  SenseView,
} from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { sides } from '../../../../../shared/domain/sensemaking/sense.ts';
import { toWall } from '../../../../../shared/domain/sensemaking/where-it-hangs.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useIsInTeam } from '../../../api/me.ts';
import { useOnWall, useSense } from '../../../api/views/sense.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { wall as wallWidth } from '../../../components/breakpoints.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { ViewTitle } from '../../../components/ViewTitle.tsx';
import { ChoosePanel } from '../choose/ChoosePanel.tsx';
import { SenseOnPaper } from '../paper/SenseOnPaper.tsx';
import { FollowContext, useFollowed } from '../parts/follow.ts';
import { RingsPanel } from '../ring/RingsPanel.tsx';
import { BeginTheme } from './BeginTheme.tsx';
import { NextOnWall } from './NextOnWall.tsx';
import { SideColumn } from './SideColumn.tsx';
import { useSorting } from './sorting.ts';
import { Unplaced } from './Unplaced.tsx';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    [wallWidth]: { gap: tokens.spacingHorizontalXXL },
  },
  problem: { marginBottom: tokens.spacingVerticalL },
});

export function SortPart({ teamId }: { readonly teamId: string }) {
  const sense = useSense(teamId);
  return (
    <AsyncContent read={useOnWall(teamId)}>
      {(evidence) => (
        <AsyncContent read={sense}>
          {(made) => <Shown {...{ teamId, evidence }} sense={made} />}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

type Props = {
  readonly teamId: string;
  readonly evidence: EvidenceView;
  readonly sense: SenseView;
};

function Shown({ teamId, evidence, sense }: Props) {
  const styles = useStyles();
  const { items } = evidence;
  const hung = toWall(items, sense);
  const sorting = useSorting(teamId, { items, sense });
  const isInTeam = useIsInTeam();
  const follow = useFollowed();
  const { title, intro, none, noneOfTeams } = text.tab.sense.sort;
  const [ringsFirst, voteFirst] = [isOpen(sense.rings), isOpen(sense.vote)];
  if (items.length === 0) return <ViewTitle title={title} intro={isInTeam ? none : noneOfTeams} />;
  return (
    <FollowContext value={follow}>
      <ViewTitle title={title} intro={intro} />
      <NextOnWall {...{ sense, hung }} />
      {sorting.failure && (
        <div className={styles.problem}>
          <FormProblem failure={sorting.failure} />
        </div>
      )}
      {ringsFirst && <RingsPanel {...{ teamId, sense }} />}
      {voteFirst && <ChoosePanel {...{ teamId, sense }} />}
      {hung.unplaced.length > 0 && <Unplaced items={hung.unplaced} sorting={sorting} />}
      <BeginTheme teamId={teamId} sorting={sorting} />
      <div className={styles.sides}>
        {sides.map((side) => (
          <SideColumn key={side} {...{ teamId, side, sorting }} hung={hung.sides[side]} />
        ))}
      </div>
      {!ringsFirst && <RingsPanel {...{ teamId, sense }} />}
      {!voteFirst && <ChoosePanel {...{ teamId, sense }} />}
      {isInTeam && <SenseOnPaper teamId={teamId} />}
    </FollowContext>
  );
}

/** What is asked of everybody stands first while it is open. */
function isOpen(asked: { readonly status: 'open' | 'closed' } | null): boolean {
  return asked?.status === 'open';
}
