/** Facts one below the other: what each is about, and what there is to say. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wall } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';
import type { Fact } from './team-facts.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0 },
  about: {
    ...smallPrint,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  role: { ...typographyStyles.body1Strong, [wall]: typographyStyles.subtitle1 },
  means: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  said: {
    ...typographyStyles.body2,
    margin: 0,
    overflowWrap: 'anywhere',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
});

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ about, means, said }) => (
        <div key={about}>
          <dt className={means === undefined ? styles.about : styles.role}>{about}</dt>
          {means !== undefined && <dd className={styles.means}>{means}</dd>}
          {said.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name, and lines stay in place.
            <dd key={at} className={styles.said}>
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
