/** The heading of a view whose line stands elsewhere already: for people who go by headings. */
import { makeStyles } from '@fluentui/react-components';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const useStyles = makeStyles({ title: { margin: 0 } });

export function HiddenTitle({ children }: { readonly children: string }) {
  return (
    <h2 className={useStyles().title}>
      <VisuallyHidden>{children}</VisuallyHidden>
    </h2>
  );
}
