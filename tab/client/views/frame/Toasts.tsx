/** The foot of the page: what the person did just now, with the way back, and what is new; each for a moment. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLastStep } from '../../api/last-step.ts';
import { BesideDialogs } from '../../components/BesideDialogs.tsx';
import { midDesk, narrowDesk, wall } from '../../components/breakpoints.ts';
import { NewsLine } from './NewsLine.tsx';
import type { News } from './news.ts';
import { StepLine } from './StepLine.tsx';

const besideDrawer = 'calc(100% - 560px)';

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    insetInlineStart: 0,
    bottom: `max(${tokens.spacingVerticalL}, env(safe-area-inset-bottom))`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '100%',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalL,
    pointerEvents: 'none',
    /* Over a drawer, which Fluent puts at a million; where there is room, beside it. */
    zIndex: 1_000_001,
    [narrowDesk]: { maxWidth: besideDrawer, paddingInline: tokens.spacingHorizontalXL },
    [midDesk]: { maxWidth: besideDrawer, paddingInline: tokens.spacingHorizontalXXXL },
    [wall]: { maxWidth: 'calc(100% - 640px)', paddingInline: '48px' },
  },
});

type Props = { readonly teamId: string; readonly news: News };

export function Toasts({ teamId, news }: Props) {
  const styles = useStyles();
  const step = useLastStep(teamId);
  return (
    <BesideDialogs>
      <div className={styles.place}>
        <div role="status">
          {step && (
            <StepLine key={`${step.changeId} ${step.version}`} teamId={teamId} step={step} />
          )}
        </div>
        <NewsLine news={news} />
      </div>
    </BesideDialogs>
  );
}
