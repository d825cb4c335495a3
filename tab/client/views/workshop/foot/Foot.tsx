/** The foot of the wall: the step before and after, the timer, how to join, and the way out. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular, DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { text } from '../../../../../shared/text/views/workshop.ts';
import { useKnownStrands } from '../../../api/team.ts';
import { belowWall } from '../../../components/breakpoints.ts';
import { leaveWorkshop } from '../place/address.ts';
import { goTo, type Step, stepFrom } from '../place/steps.ts';
import { JoinLine } from './JoinLine.tsx';
import { Timer } from './Timer.tsx';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXXL})`,
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalXS,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    [belowWall]: { columnGap: tokens.spacingHorizontalS },
  },
  /** As wide as the widest two, so that nothing beside them moves from step to step. */
  steps: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    minWidth: '17em',
    [belowWall]: { minWidth: 0 },
  },
  told: { position: 'absolute', bottom: '100%', insetInlineStart: tokens.spacingHorizontalXXL },
});

type Props = { readonly teamId: string; readonly step: Step; readonly told: ReactNode };

/** An open vote shows how to join itself, larger. */
export function Foot({ teamId, step, told }: Props) {
  const styles = useStyles();
  const { leave } = text.tab.workshop;
  const isVoteOpen = useKnownStrands(teamId)?.vote?.status === 'open';
  return (
    <footer className={styles.foot}>
      <div role="status" className={styles.told}>
        {told}
      </div>
      <div className={styles.row}>
        <div className={styles.steps}>
          <StepButton to={stepFrom(step, -1)} direction="back" />
          <StepButton to={stepFrom(step, 1)} direction="on" />
        </div>
        <Timer />
        {!(step === 'vote' && isVoteOpen) && <JoinLine step={step} />}
        <Button appearance="subtle" icon={<DismissRegular />} onClick={leaveWorkshop}>
          {leave}
        </Button>
      </div>
    </footer>
  );
}

type StepButtonProps = { readonly to: Step | null; readonly direction: 'back' | 'on' };

function StepButton({ to, direction }: StepButtonProps) {
  const { names, stepBefore, stepAfter } = text.tab.workshop;
  const isBack = direction === 'back';
  const Icon = isBack ? ArrowLeftRegular : ArrowRightRegular;
  if (to === null) return null;
  return (
    <Button
      icon={<Icon />}
      iconPosition={isBack ? 'before' : 'after'}
      aria-label={(isBack ? stepBefore : stepAfter)(names[to])}
      onClick={() => goTo(to)}
    >
      {names[to]}
    </Button>
  );
}
