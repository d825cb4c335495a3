/** The foot of the page: what the person did just now, with the way back, and what is new; each for a moment. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef } from 'react';
import { useLastStep } from '../../api/last-step.ts';
import { BesideDialogs } from '../../components/BesideDialogs.tsx';
import { midDesk, narrowDesk, toldRoom, wall } from '../../components/breakpoints.ts';
import { NewsLine } from './NewsLine.tsx';
import type { News } from './news.ts';
import { StepLine } from './StepLine.tsx';
import { useGoneElsewhere } from './use-gone-elsewhere.ts';

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
    /* Over a drawer that fills the page, which Fluent puts at a million and which leaves room for it; elsewhere beside it. */
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
  const place = useRoomKept();
  useGoneElsewhere(step);
  return (
    <BesideDialogs>
      <div ref={place} className={styles.place}>
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

/** Tells a drawer that fills the page how much of its foot is taken, so that what is in it ends above: nothing of it is covered. */
function useRoomKept(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watched = place.current;
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { top } = watched.getBoundingClientRect();
      const isTold = watched.textContent !== '';
      style.setProperty(toldRoom, isTold ? `${Math.ceil(window.innerHeight - top) + 8}px` : '0px');
    });
    observer.observe(watched);
    return () => {
      observer.disconnect();
      style.removeProperty(toldRoom);
    };
  }, []);
  return place;
}
