/** One sentence about what went wrong, and a way to try again. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { text } from '../../../shared/text/views/page.ts';
import { Sheet } from './Sheet.tsx';

const useStyles = makeStyles({
  message: { ...typographyStyles.subtitle2, margin: 0, fontWeight: tokens.fontWeightRegular },
  action: { alignSelf: 'flex-start' },
});

type Props = {
  readonly message: string;
  /** Left out where trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
  /** What stands below, such as a way to be somebody else. */
  readonly children?: ReactNode;
};

export function Problem({ message, onRetry, children }: Props) {
  const styles = useStyles();
  return (
    <Sheet title={text.appName}>
      <p role="alert" className={styles.message}>
        {message}
      </p>
      {onRetry && (
        <Button appearance="primary" className={styles.action} onClick={onRetry}>
          {text.tab.tryAgain}
        </Button>
      )}
      {children}
    </Sheet>
  );
}
