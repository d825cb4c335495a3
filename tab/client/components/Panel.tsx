/** A quiet field with a heading, such as one theme or one group of people. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId } from 'react';
import { phone, wall } from './breakpoints.ts';

const useStyles = makeStyles({
  panel: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    [phone]: { padding: tokens.spacingHorizontalL },
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    /* Where it is brought into view, with the edge of its field. */
    scrollMarginTop: tokens.spacingVerticalXXXL,
    [wall]: typographyStyles.title3,
  },
});

type Props = {
  readonly title: string;
  /** Where the focus can come to its heading. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
};

export function Panel({ title, headingRef, children }: Props) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.panel}>
      <h3
        id={headingId}
        {...(headingRef && { ref: headingRef, tabIndex: -1 })}
        className={styles.title}
      >
        {title}
      </h3>
      {children}
    </section>
  );
}
