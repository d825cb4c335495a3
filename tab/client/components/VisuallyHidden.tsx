/** Words for people who listen to the page rather than look at it. */
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function VisuallyHidden({ children }: { readonly children: string }) {
  return <span className={useStyles().unseen}>{children}</span>;
}
