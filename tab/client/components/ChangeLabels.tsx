/** The labels of a change: its scope, and in Grow the decision once there is one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BoardChange } from '../../../shared/contracts/api/board.ts';
import { DecisionLabel } from './DecisionLabel.tsx';
import { ScopeLabel } from './ScopeLabel.tsx';

const useStyles = makeStyles({
  labels: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

type Props = {
  readonly change: Pick<BoardChange, 'scope' | 'decision'>;
};

export function ChangeLabels({ change: { scope, decision } }: Props) {
  return (
    <div className={useStyles().labels}>
      <ScopeLabel scope={scope} />
      {decision !== null && <DecisionLabel decision={decision} />}
    </div>
  );
}
