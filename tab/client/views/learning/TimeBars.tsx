/** Two bars for each use: what was measured is solid, what is an estimate is hatched. The table has the same. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { TimeReleasedView } from '../../../../shared/contracts/api/learning.ts';
import { toHoursWords } from '../../../../shared/text/time-words.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import { forcedColors, wall } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';

const hatched = `repeating-linear-gradient(135deg, ${tokens.colorCompoundBrandStroke} 0 2px, transparent 2px 7px)`;

const useStyles = makeStyles({
  uses: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '720px',
    margin: 0,
    [wall]: { maxWidth: '1100px' },
  },
  use: {
    ...typographyStyles.body1Strong,
    marginBottom: tokens.spacingVerticalXS,
    [wall]: typographyStyles.subtitle2,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  words: { ...smallPrint, display: 'block', color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'block',
    boxSizing: 'border-box',
    minWidth: '3px',
    height: '16px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    [wall]: { height: '22px' },
    [forcedColors]: { forcedColorAdjust: 'none', border: '1px solid CanvasText' },
  },
  measured: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    [forcedColors]: { backgroundColor: 'CanvasText' },
  },
  estimated: {
    backgroundImage: hatched,
    [forcedColors]: { backgroundImage: 'none', backgroundColor: 'Canvas' },
  },
});

type Props = { readonly sums: TimeReleasedView['sums'] };

export function TimeBars({ sums }: Props) {
  const styles = useStyles();
  const told = sums.filter(({ measured, estimated }) => measured + estimated > 0);
  const most = Math.max(1, ...told.flatMap(({ measured, estimated }) => [measured, estimated]));
  const { measured: measuredWords, estimated: estimatedWords } = text.tab.learning.time;
  return (
    <dl className={styles.uses}>
      {told.map(({ use, measured, estimated }) => (
        <div key={use}>
          <dt className={styles.use}>{text.timeUses[use]}</dt>
          {measured > 0 && (
            <Bar
              words={measuredWords(toHoursWords(measured))}
              share={measured / most}
              look={styles.measured}
            />
          )}
          {estimated > 0 && (
            <Bar
              words={estimatedWords(toHoursWords(estimated))}
              share={estimated / most}
              look={styles.estimated}
            />
          )}
        </div>
      ))}
    </dl>
  );
}

type BarProps = { readonly words: string; readonly share: number; readonly look: string };

function Bar({ words, share, look }: BarProps) {
  const styles = useStyles();
  return (
    <dd className={styles.line}>
      <span className={styles.words}>{words}</span>
      <span
        aria-hidden
        className={mergeClasses(styles.bar, look)}
        style={{ width: `${share * 100}%` }}
      />
    </dd>
  );
}
