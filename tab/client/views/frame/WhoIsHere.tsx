/** In local mode, says which demo person one is, and lets one be another. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../shared/text/views/page.ts';
import { smallPrint } from '../../components/sizes.ts';

const useStyles = makeStyles({
  footer: {
    ...smallPrint,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXL,
    color: tokens.colorNeutralForeground2,
    '@media print': { display: 'none' },
  },
  leave: { fontSize: 'inherit', lineHeight: 'inherit' },
});

type Props = {
  /** Undefined while, or where, it could not be read. */
  readonly name: string | undefined;
  readonly onLeave: () => void;
};

export function WhoIsHere({ name, onLeave }: Props) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {name !== undefined && text.tab.youAre(name)}
      <Link as="button" className={styles.leave} onClick={onLeave}>
        {text.tab.beSomeoneElse}
      </Link>
    </footer>
  );
}
