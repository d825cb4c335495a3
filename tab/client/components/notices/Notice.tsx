/** A quiet sentence above the stages, said once and left current. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { wall } from '../breakpoints.ts';

const useStyles = makeStyles({
  notice: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
});

type Props = { readonly icon: ReactElement; readonly children: ReactNode };

export function Notice({ icon, children }: Props) {
  const styles = useStyles();
  return (
    <p role="status" className={styles.notice}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      {children}
    </p>
  );
}
