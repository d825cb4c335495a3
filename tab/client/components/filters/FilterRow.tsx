/** The filters of a view beside each other; on a phone in one row that is pushed along and fades at its ends. */
import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { phone } from '../breakpoints.ts';

/** No wider than the page’s margin, so that the first chip and the last stand clear of it. */
const fade = tokens.spacingHorizontalL;

const useStyles = makeStyles({
  filters: {
    ...shorthands.borderStyle('none'),
    minInlineSize: 0,
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
    [phone]: { display: 'block' },
  },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [phone]: {
      flexWrap: 'nowrap',
      overflowX: 'auto',
      scrollbarWidth: 'none',
      scrollPaddingInline: fade,
      marginInline: `calc(-1 * ${fade})`,
      paddingInline: fade,
      /* Room for the line around the one in focus. */
      marginBlock: '-4px',
      paddingBlock: '4px',
      maskImage: `linear-gradient(to right, transparent, black ${fade}, black calc(100% - ${fade}), transparent)`,
    },
  },
});

type Props = {
  readonly label: string;
  readonly chips: ReactNode;
  /** What comes of it: beside the chips, or on a phone below them, where it is in sight. */
  readonly children?: ReactNode;
};

export function FilterRow({ label, chips, children }: Props) {
  const styles = useStyles();
  return (
    <fieldset aria-label={label} className={styles.filters}>
      <div className={styles.chips}>{chips}</div>
      {children}
    </fieldset>
  );
}
