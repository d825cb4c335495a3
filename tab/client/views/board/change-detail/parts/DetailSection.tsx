/** One headed part of a change's detail. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  notice: { ...typographyStyles.body1, margin: 0 },
});

type Props = {
  readonly title: string;
  /** For giving the heading the focus when what stood under it has changed. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** What was done here just now. */
  readonly notice?: string | undefined;
  readonly children: ReactNode;
};

export function DetailSection({ title, headingRef, notice = '', children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 ref={headingRef} tabIndex={headingRef ? -1 : undefined} className={styles.title}>
        {title}
      </h3>
      {notice !== '' && (
        <p role="status" className={styles.notice}>
          {notice}
        </p>
      )}
      {children}
    </section>
  );
}
