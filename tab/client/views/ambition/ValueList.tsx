/** The team's values, and beside each what it looks like when it is missing. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/views/ambition.ts';
import { usePermits } from '../../api/me.ts';
import { wall } from '../../components/breakpoints.ts';
import { ChangeValue } from './ChangeValue.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(400px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    padding: 0,
    listStyleType: 'none',
    [wall]: { gridTemplateColumns: 'repeat(auto-fill, minmax(620px, 1fr))' },
  },
  value: {
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  words: {
    ...typographyStyles.subtitle1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.title2,
  },
  change: { marginTop: tokens.spacingVerticalM, '@media print': { display: 'none' } },
  opposite: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
});

type Props = Pick<AmbitionView, 'values'> & { readonly teamId: string };

export function ValueList({ values, teamId }: Props) {
  const styles = useStyles();
  const mayChange = usePermits(teamId, 'change-value');
  if (values.length === 0) return null;
  return (
    <ul aria-label={text.tab.ambition.title} className={styles.list}>
      {values.map((each) => (
        <li key={each.id} className={styles.value}>
          <p className={styles.words}>{each.value}</p>
          <p className={styles.opposite}>{text.values.opposite(each.opposite)}</p>
          {mayChange?.((personId) => personId === each.by.id) && (
            <div className={styles.change}>
              <ChangeValue teamId={teamId} value={each} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
