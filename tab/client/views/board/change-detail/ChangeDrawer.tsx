/** One small change whole, beside the board: what it is, its plan, what comes next, what happened. */
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type RefObject, useEffect, useRef } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/change.ts';
import type { TeamClock } from '../../../../../shared/text/when-words.ts';
import { useEscapeOnPage } from '../../../hooks/use-escape-on-page.ts';
import { useExitMotion } from '../../../hooks/use-exit-motion.ts';
import { useFocusAfter } from '../../../hooks/use-focus-after.ts';
import { useIsPhone } from '../../../hooks/use-is-phone.ts';
import { ChangeFacts } from './ChangeFacts.tsx';
import { ChangeStory } from './ChangeStory.tsx';
import { cardLinkId } from './card-link.ts';
import { useDrawerStyles } from './drawer-styles.ts';

type Props = {
  readonly teamId: string;
  /** As the board knows it; shown at once, while the rest is read. */
  readonly change: BoardChange;
  readonly clock: TeamClock;
  readonly onGone: () => void;
};

/** Beside the board, which can be read and pressed meanwhile; only on a phone there is nothing beside it. */
export function ChangeDrawer({ teamId, change, clock, onGone }: Props) {
  const styles = useDrawerStyles();
  const isPhone = useIsPhone();
  const { isOpen, leave, surfaceMotion } = useExitMotion(onGone, change.number);
  useEscapeOnPage(leave);
  useFocusAfter(cardLinkId(change.number));
  const title = useFocusOnEach(change.number);
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
      modalType={isPhone ? 'modal' : 'non-modal'}
      position="end"
      size="small"
      className={styles.drawer}
      onOpenChange={leave}
      surfaceMotion={surfaceMotion}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={close}
          heading={{ ref: title, tabIndex: -1, className: styles.title }}
        >
          <span className={styles.number}>{shortId(change.number)} </span>
          {change.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody key={change.number} className={styles.body}>
        <ChangeFacts change={change} clock={clock} />
        <ChangeStory teamId={teamId} change={change} clock={clock} />
      </DrawerBody>
    </OverlayDrawer>
  );
}

/** The title of whatever it is open on is where reading begins, also when another card is pressed. */
function useFocusOnEach(number: number): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each number anew.
  useEffect(() => title.current?.focus(), [number]);
  return title;
}
