/** The vision, large enough to be read from the far end of a room. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/views/ambition.ts';
import { useMay } from '../../api/me.ts';
import { phone, wall } from '../../components/breakpoints.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { AddVoice } from './AddVoice.tsx';
import { GatherVision } from './GatherVision.tsx';
import { VoiceList } from './VoiceList.tsx';

const useStyles = makeStyles({
  section: {
    marginBottom: tokens.spacingVerticalXXXL,
    padding: '40px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    [phone]: { padding: '24px', marginBottom: tokens.spacingVerticalXXL },
  },
  title: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorBrandForeground2,
    [wall]: typographyStyles.subtitle1,
  },
  vision: {
    ...typographyStyles.largeTitle,
    margin: 0,
    maxWidth: '24em',
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    [phone]: typographyStyles.title2,
    [wall]: typographyStyles.display,
  },
  /** Larger in any case, and the values are to be seen beside it. */
  onWall: { [wall]: typographyStyles.title1 },
  act: { marginTop: tokens.spacingVerticalL, '@media print': { display: 'none' } },
  none: { ...typographyStyles.body2, margin: 0 },
});

type Props = { readonly ambition: AmbitionView; readonly teamId: string };

export function VisionLine({ ambition: { vision, voices }, teamId }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const mayGather = useMay(teamId, 'write-vision');
  return (
    <section aria-labelledby="vision-heading" className={styles.section}>
      <h2 id="vision-heading" className={styles.title}>
        {text.tab.ambition.vision}
      </h2>
      <p
        className={
          vision === null ? styles.none : mergeClasses(styles.vision, isOnWall && styles.onWall)
        }
      >
        {vision?.vision ?? text.vision.none}
      </p>
      {mayGather && (
        <div className={styles.act}>
          <GatherVision teamId={teamId} vision={vision} />
        </div>
      )}
      <VoiceList voices={voices} teamId={teamId} />
      <div className={styles.act}>
        <AddVoice teamId={teamId} />
      </div>
    </section>
  );
}
