/** One headed part of a change's detail. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Section } from './use-section.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  notice: { ...typographyStyles.body1, margin: 0 },
});

type Props = {
  readonly title: string;
  /** Where something can be done: the heading takes the focus once it is, and what was done is said. */
  readonly section?: Section;
  readonly children: ReactNode;
};

export function DetailSection({ title, section, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 ref={section?.heading} tabIndex={section && -1} className={styles.title}>
        {title}
      </h3>
      {section && section.notice !== '' && (
        <p role="status" className={styles.notice}>
          {section.notice}
        </p>
      )}
      {children}
    </section>
  );
}
