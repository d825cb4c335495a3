/** All that is kept about somebody, by what it is in: each thing in words, with its day. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MyData } from '../../../../../shared/contracts/api/my-data.ts';
import { toGroups } from '../../../../../shared/text/about/to-groups.ts';
import { text } from '../../../../../shared/text/views/my-data.ts';
import { wall } from '../../../components/breakpoints.ts';

const useStyles = makeStyles({
  head: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalL} 0 0`,
    [wall]: typographyStyles.subtitle2,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '20px' },
  line: { ...typographyStyles.body1, overflowWrap: 'anywhere', [wall]: typographyStyles.body2 },
  parts: { margin: 0, paddingInlineStart: '20px' },
  part: { whiteSpace: 'pre-line' },
  when: { color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: 0, [wall]: typographyStyles.body2 },
});

export function MyDataList({ data }: { readonly data: MyData }) {
  const styles = useStyles();
  const { mine } = text.privacy;
  const groups = toGroups(data);
  return (
    <>
      <p className={styles.words}>
        {groups.length === 0 ? mine.nothing : mine.inTeams([...data.teams, ...data.programmes])}
      </p>
      {groups.map(({ heading, lines }) => (
        <section key={heading}>
          <h4 className={styles.head}>{heading}</h4>
          <ul className={styles.list}>
            {lines.map(({ words, when, said, parts }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be alike, and lines stay in place.
              <li key={at} className={styles.line}>
                {words}
                {said !== '' && `: ${said}`}
                {when !== '' && <span className={styles.when}>{` – ${when}`}</span>}
                {parts.length > 0 && (
                  <ul className={styles.parts}>
                    {parts.map(({ label, value }, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be alike, and parts stay in place.
                      <li key={place} className={styles.part}>{`${label}: ${value}`}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
