/** A calm page with one thing on it: signing in, a sentence about a problem, the tab's set-up. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { phone } from './breakpoints.ts';

const useStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    maxWidth: '520px',
    margin: '12vh auto',
    padding: '40px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    [phone]: { margin: tokens.spacingHorizontalL, padding: '24px' },
  },
  title: { ...typographyStyles.title3, margin: 0, textWrap: 'balance' },
});

type Props = { readonly title: string; readonly children: ReactNode };

export function Sheet({ title, children }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.sheet}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </main>
  );
}
