/** Tells what is new on the board: shown for a moment at the foot of the page, and read out politely. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { motionWelcome } from '../../components/breakpoints.ts';
import type { News } from './news.ts';

const shownForMs = 4000;

/** Keeps the line heard while a dialog is open; Fluent looks for this name. */
const heardBehindDialogs = { 'data-tabster-never-hide': '' };

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    insetInlineStart: 0,
    bottom: tokens.spacingVerticalL,
    maxWidth: '100%',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalL,
    pointerEvents: 'none',
    /* Over a drawer, which Fluent puts at a million. */
    zIndex: 1_000_001,
  },
  line: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  rising: {
    [motionWelcome]: {
      animationName: {
        from: { opacity: 0, transform: 'translateY(12px)' },
        to: { opacity: 1, transform: 'none' },
      },
      animationDuration: tokens.durationSlow,
      animationTimingFunction: tokens.curveDecelerateMid,
    },
  },
});

export function NewsLine({ news }: { readonly news: News }) {
  const styles = useStyles();
  const [told, setTold] = useState<News | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setTold(news), shownForMs);
    return () => clearTimeout(timer);
  }, [news]);
  const sentence = told === news ? '' : news.sentence;
  return (
    <div role="status" className={styles.place} {...heardBehindDialogs}>
      {sentence !== '' && <p className={mergeClasses(styles.line, styles.rising)}>{sentence}</p>}
    </div>
  );
}
