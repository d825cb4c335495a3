/** One small change whole, beside the board: what it is, its plan, what comes next, what happened. */
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/text.ts';
import type { TeamClock } from '../../../../../shared/text/when-words.ts';
import { useExitMotion } from '../../../hooks/use-exit-motion.ts';
import { useFocusAfter } from '../../../hooks/use-focus-after.ts';
import { ChangeFacts } from './ChangeFacts.tsx';
import { ChangeStory } from './ChangeStory.tsx';
import { cardLinkId } from './card-link.ts';

const useStyles = makeStyles({
  number: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
  },
  title: { overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    paddingBottom: tokens.spacingVerticalXXXL,
  },
});

type Props = {
  readonly teamId: string;
  /** As the board knows it; shown at once, while the rest is read. */
  readonly change: BoardChange;
  readonly clock: TeamClock;
  readonly onGone: () => void;
};

export function ChangeDrawer({ teamId, change, clock, onGone }: Props) {
  const styles = useStyles();
  const { isOpen, leave, surfaceMotion } = useExitMotion(onGone);
  useFocusAfter(cardLinkId(change.number));
  const close = (
    <Button
      appearance="subtle"
      aria-label={text.tab.close}
      icon={<DismissRegular />}
      onClick={leave}
    />
  );
  return (
    <OverlayDrawer
      open={isOpen}
      position="end"
      size="medium"
      onOpenChange={leave}
      surfaceMotion={surfaceMotion}
    >
      <DrawerHeader>
        <DrawerHeaderTitle action={close} className={styles.title}>
          <span className={styles.number}>{shortId(change.number)} </span>
          {change.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <ChangeFacts change={change} clock={clock} />
        <ChangeStory teamId={teamId} change={change} clock={clock} />
      </DrawerBody>
    </OverlayDrawer>
  );
}
