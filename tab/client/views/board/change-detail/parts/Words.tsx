/** A plain paragraph in a part of a change's detail, with the lines somebody wrote it in. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  words: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

export function Words({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().words}>{children}</p>;
}
