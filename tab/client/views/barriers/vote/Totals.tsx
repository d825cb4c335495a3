/** How many votes each theme got: a table whose rows draw their own bars, so picture and data are one. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { wall } from '../../../components/breakpoints.ts';
import { smallPrint } from '../../../components/sizes.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalM,
    borderCollapse: 'collapse',
    ...typographyStyles.body1,
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  head: {
    ...smallPrint,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXS,
    [wall]: typographyStyles.body2,
  },
  end: { textAlign: 'end' },
  theme: {
    paddingBlock: tokens.spacingVerticalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  votes: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
    textAlign: 'end',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: {
    display: 'block',
    boxSizing: 'border-box',
    marginTop: tokens.spacingVerticalXS,
    borderBottom: `10px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

type Props = {
  readonly totals: readonly {
    readonly id: string;
    readonly name: string;
    readonly votes: number;
  }[];
};

export function Totals({ totals }: Props) {
  const styles = useStyles();
  const { theme, votes: votesHeading } = text.tab.barriers;
  const most = Math.max(1, ...totals.map(({ votes }) => votes));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {theme}
          </th>
          <th scope="col" className={styles.head}>
            <div className={styles.end}>{votesHeading}</div>
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ id, name, votes }) => (
          <tr key={id}>
            <th scope="row" className={styles.theme}>
              {name}
              {votes > 0 && (
                <span
                  aria-hidden
                  className={styles.bar}
                  style={{ width: `${(100 * votes) / most}%` }}
                />
              )}
            </th>
            <td className={styles.votes}>{votes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
