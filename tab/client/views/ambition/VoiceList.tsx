/** The voices the vision comes from, each with its name: the line takes none of them away (P7). */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/views/ambition.ts';
import { useMe } from '../../api/me.ts';
import { wall } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { TakeVoiceBack } from './TakeVoiceBack.tsx';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorBrandForeground2,
    [wall]: typographyStyles.subtitle1,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [wall]: { gridTemplateColumns: 'repeat(auto-fill, minmax(460px, 1fr))' },
  },
  voice: {
    ...typographyStyles.body2,
    margin: 0,
    overflowWrap: 'anywhere',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  by: {
    ...smallPrint,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
});

type Props = Pick<AmbitionView, 'voices'> & { readonly teamId: string };

export function VoiceList({ voices, teamId }: Props) {
  const styles = useStyles();
  const { data: me } = useMe();
  const isOnWall = useIsOnWall();
  if (voices.length === 0) return null;
  return (
    <>
      <h3 id="voices-heading" className={styles.title}>
        {text.vision.voices}
      </h3>
      <ul aria-labelledby="voices-heading" className={styles.list}>
        {voices.map(({ id, voice, by }) => (
          <li key={id}>
            <p className={styles.voice}>{voice}</p>
            {!isOnWall && <p className={styles.by}>{by.name}</p>}
            {by.id === me?.id && !isOnWall && <TakeVoiceBack teamId={teamId} voiceId={id} />}
          </li>
        ))}
      </ul>
    </>
  );
}
