/** One headed part of a change's detail. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

type Props = {
  readonly title: string;
  /** For giving the heading the focus when what stood under it has changed. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
};

export function DetailSection({ title, headingRef, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 ref={headingRef} tabIndex={headingRef ? -1 : undefined} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
