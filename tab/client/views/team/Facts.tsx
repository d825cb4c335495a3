/** Facts one below the other: what each is about, and what there is to say. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wall } from '../../components/breakpoints.ts';
import type { Fact } from './team-facts.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0 },
  about: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  said: {
    ...typographyStyles.body2,
    margin: 0,
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.subtitle1,
  },
});

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ about, said }) => (
        <div key={about}>
          <dt className={styles.about}>{about}</dt>
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
