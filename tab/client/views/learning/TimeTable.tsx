/** Each change that told of time it gives back, with how it is known; those that do not count any more as well. */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { TimeReleasedView } from '../../../../shared/contracts/api/learning.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { toPlainDateWords } from '../../../../shared/text/dates.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import { wall } from '../../components/breakpoints.ts';

const useStyles = makeStyles({
  /** The table has its own room to move in, so that the page has not. */
  frame: { maxWidth: '100%', overflowX: 'auto', justifySelf: 'stretch' },
  table: {
    ...typographyStyles.body1,
    borderCollapse: 'collapse',
    width: '100%',
    [wall]: typographyStyles.body2,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { paddingInlineStart: 0 },
  },
  head: { color: tokens.colorNeutralForeground2 },
});

type Row = TimeReleasedView['rows'][number];

export function TimeTable({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  const { title, heads } = text.tab.learning.time;
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls has to be reached with the keyboard. */
    <section aria-label={title} tabIndex={0} className={styles.frame}>
      <table aria-label={title} className={styles.table}>
        <thead>
          <tr className={styles.head}>
            {Object.values(heads).map((words) => (
              <th key={words} scope="col" className={styles.cell}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.changeId}>
              <th scope="row" className={styles.cell}>
                <Link href={`#${shortId(row.number)}`}>{shortId(row.number)}</Link>
              </th>
              {toCells(row).map(([name, words]) => (
                <td key={name} className={styles.cell}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function toCells({ minutes, people, use, basis, sureness, on, counts }: Row) {
  const { counted, notCounted } = text.tab.learning.time;
  return [
    ['minutes', String(minutes)],
    ['people', String(people)],
    ['use', text.timeUses[use]],
    ['basis', text.timeBases[basis]],
    ['sureness', text.sureness[sureness]],
    ['since', toPlainDateWords(on)],
    ['counts', counts ? counted : notCounted],
  ] as const;
}
