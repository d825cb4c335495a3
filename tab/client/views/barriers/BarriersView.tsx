/** What stands in the team's way: raised, put into themes, voted on, and what the team chose to work on first. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BarriersView as Barriers } from '../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../shared/text/views/barriers.ts';
import { useBarriers, useStrands } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { ToldContext } from '../../components/forms/told.ts';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { OnPaper } from './paper/OnPaper.tsx';
import { Strands } from './strands/Strands.tsx';
import { VotePanel } from './vote/VotePanel.tsx';
import { RaiseBox } from './wall/RaiseBox.tsx';
import { Wall } from './wall/Wall.tsx';

const useStyles = makeStyles({
  /** Where there is neither, it takes no room. */
  chosen: {
    ':empty': { display: 'none' },
    alignItems: 'start',
    marginBottom: tokens.spacingVerticalL,
  },
});

export function BarriersView({ teamId }: { readonly teamId: string }) {
  const strands = useStrands(teamId);
  return (
    <AsyncContent read={useBarriers(teamId)}>
      {(barriers) => (
        <AsyncContent read={strands}>
          {(chosen) => <BarriersAndStrands key={teamId} {...{ teamId, barriers, chosen }} />}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

type Props = {
  readonly teamId: string;
  readonly barriers: Barriers;
  readonly chosen: StrandsView;
};

function BarriersAndStrands({ teamId, barriers, chosen }: Props) {
  const styles = useStyles();
  const { grid } = usePanelStyles();
  const [told, setTold] = useState('');
  const { title, intro, none } = text.tab.barriers;
  const isEmpty = barriers.themes.length === 0 && barriers.unthemed.length === 0;
  return (
    <ToldContext value={setTold}>
      <ViewTitle title={title} intro={isEmpty ? none : intro} />
      <RaiseBox teamId={teamId} />
      <div role="status">
        <VisuallyHidden>{told}</VisuallyHidden>
      </div>
      <div className={`${grid} ${styles.chosen}`}>
        {chosen.strands.length > 0 && <Strands teamId={teamId} chosen={chosen} />}
        <VotePanel teamId={teamId} chosen={chosen} themes={barriers.themes} />
      </div>
      <OnPaper teamId={teamId} />
      {!isEmpty && <Wall teamId={teamId} barriers={barriers} strands={chosen.strands} />}
    </ToldContext>
  );
}
