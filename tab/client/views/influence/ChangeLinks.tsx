/** Changes by id and title, each a link to where it can be worked on. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { StandingView } from '../../../../shared/contracts/api/influence.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { smallPrint } from '../../components/sizes.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  link: { ...smallPrint, overflowWrap: 'anywhere' },
});

type Props = { readonly changes: readonly StandingView['change'][] };

export function ChangeLinks({ changes }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map(({ changeId, number, title }) => (
        <li key={changeId}>
          <Link href={`#${shortId(number)}`} className={styles.link}>
            {`${shortId(number)} ${title}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
