/** Tells whoever has been asked for a yes that it is awaited, and leads to where it is given. Seen by nobody else. */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { HandRightRegular } from '@fluentui/react-icons';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { wall } from '../../components/breakpoints.ts';

const useStyles = makeStyles({
  awaited: {
    ...typographyStyles.body1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [wall]: typographyStyles.body2,
  },
  icon: {
    display: 'flex',
    flexShrink: 0,
    fontSize: '20px',
    color: tokens.colorBrandForeground1,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

type Props = { readonly changes: readonly BoardChange[]; readonly viewerId: string | null };

export function YourYes({ changes, viewerId }: Props) {
  const styles = useStyles();
  const awaited = changes.filter(({ asked }) => asked.some((id) => id === viewerId));
  if (awaited.length === 0) return null;
  return (
    <section aria-label={text.tab.yourYes} className={styles.awaited}>
      <span aria-hidden className={styles.icon}>
        <HandRightRegular />
      </span>
      <div>
        {text.tab.yourYes}
        <ul className={styles.list}>
          {awaited.map(({ id, number, title }) => (
            <li key={id}>
              <Link href={`#${shortId(number)}`}>{`${shortId(number)} ${title}`}</Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
