/** What a view shows of what it reads: loading, an error with a retry, or the content. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SWRResponse } from 'swr';
import { text } from '../../../shared/text/views/page.ts';
import type { ApiFailure } from '../api/failure.ts';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  problem: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

export function Loading() {
  return (
    <p role="status" className={useStyles().words}>
      {text.tab.loading}
    </p>
  );
}

type Props<T> = {
  readonly read: SWRResponse<T, ApiFailure>;
  readonly children: (data: T) => ReactNode;
};

/** What was read before stays while it cannot be read again; the page around says so. */
export function AsyncContent<T>({ read: { data, error, mutate }, children }: Props<T>) {
  const styles = useStyles();
  if (data !== undefined) return children(data);
  if (!error) return <Loading />;
  return (
    <div role="alert" className={styles.problem}>
      {error.message}
      <Button onClick={() => mutate()}>{text.tab.tryAgain}</Button>
    </div>
  );
}
