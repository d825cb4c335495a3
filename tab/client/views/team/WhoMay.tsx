/** Who may do what, as a table of two columns: it reads aloud, and fits a phone. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../shared/text/views/team.ts';
import { phone, wall } from '../../components/breakpoints.ts';
import { Panel } from '../../components/Panel.tsx';
import { type Allowance, toAllowances } from './who-may.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    ...typographyStyles.body1,
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  head: {
    ...typographyStyles.body1,
    width: '50%',
    paddingInline: 0,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  subject: {
    ...typographyStyles.body1Strong,
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
    [wall]: typographyStyles.subtitle1,
  },
  cell: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: `0 ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    [phone]: { paddingInlineEnd: tokens.spacingHorizontalM },
  },
  who: {
    display: 'block',
    ':not(:first-child)': {
      marginTop: tokens.spacingVerticalXS,
      color: tokens.colorNeutralForeground2,
    },
  },
});

export function WhoMay() {
  const styles = useStyles();
  const { title, what, who } = text.tab.team.whoMay;
  return (
    <Panel title={title}>
      <table aria-label={title} className={styles.table}>
        <thead>
          <tr>
            {[what, who].map((words) => (
              <th key={words} scope="col" className={styles.head}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {toAllowances().map(({ subject, allowances: rows }) => (
          <tbody key={subject}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.subject}>
                {subject}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.what} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </Panel>
  );
}

function Row({ row }: { readonly row: Allowance }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {row.what}
      </th>
      <td className={styles.cell}>
        {row.who.map((words) => (
          <span key={words} className={styles.who}>
            {words}
          </span>
        ))}
      </td>
    </tr>
  );
}
