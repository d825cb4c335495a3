/** One theme with its barriers. Whoever raised one confidentially is nowhere. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import type { BarrierView } from '../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../shared/text/text.ts';
import { wall } from '../../components/breakpoints.ts';
import { Label } from '../../components/labels/Label.tsx';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { smallPrint } from '../../components/sizes.ts';

const useStyles = makeStyles({
  strand: { marginBottom: tokens.spacingVerticalM },
  barrier: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  text: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  by: {
    ...smallPrint,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
});

type Props = {
  readonly name: string;
  readonly barriers: readonly BarrierView[];
  readonly isStrand: boolean;
};

export function ThemePanel({ name, barriers, isStrand }: Props) {
  const styles = useStyles();
  const words = text.barriers;
  return (
    <Panel title={words.theme(name, barriers.length)}>
      {isStrand && (
        <div className={styles.strand}>
          <Label icon={FlagRegular}>{text.tab.barriers.strand}</Label>
        </div>
      )}
      <ul className={usePanelStyles().list}>
        {barriers.map((barrier) => (
          <li key={barrier.id} className={styles.barrier}>
            <p className={styles.text}>{barrier.text}</p>
            <p className={styles.by}>
              {barrier.by === null ? words.confidentially : words.by(barrier.by)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
