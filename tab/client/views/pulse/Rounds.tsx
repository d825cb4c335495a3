/** One statement over its rounds: a table whose rows draw their own picture, so picture and data are one. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { RoundView } from '../../../../shared/contracts/api/pulse.ts';
import { text } from '../../../../shared/text/views/pulse.ts';
import { wall } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';
import { FaceLine } from './FaceLine.tsx';

const useStyles = makeStyles({
  table: {
    width: '100%',
    /* The same columns in every panel. */
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    ...typographyStyles.body1,
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  head: {
    ...smallPrint,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    verticalAlign: 'bottom',
    paddingBottom: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalM,
    [wall]: typographyStyles.body2,
  },
  cell: {
    paddingTop: tokens.spacingVerticalM,
    paddingInlineEnd: tokens.spacingHorizontalM,
    textAlign: 'start',
    verticalAlign: 'top',
    textWrap: 'balance',
    fontWeight: tokens.fontWeightRegular,
  },
  middle: { fontWeight: tokens.fontWeightSemibold },
  end: { width: '18%', textAlign: 'end', paddingInlineEnd: 0, fontVariantNumeric: 'tabular-nums' },
  ends: {
    ...smallPrint,
    display: 'flex',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Rounds({ rounds }: { readonly rounds: readonly RoundView[] }) {
  const styles = useStyles();
  const { roundHeading, middle, half, answers } = text.tab.pulse;
  const { faces } = text.pulse;
  const isDrawn = rounds.some(({ shown }) => shown !== null);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[roundHeading, middle, half].map((words) => (
              <th key={words} scope="col" className={styles.head}>
                {words}
              </th>
            ))}
            <th scope="col" className={mergeClasses(styles.head, styles.end)}>
              {answers}
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <Round key={round.id} round={round} />
          ))}
        </tbody>
      </table>
      {isDrawn && (
        <div aria-hidden className={styles.ends}>
          <span>{faces[1]}</span>
          <span>{faces[5]}</span>
        </div>
      )}
    </>
  );
}

function Round({ round }: { readonly round: RoundView }) {
  const styles = useStyles();
  const { shown } = round;
  const head = (
    <th scope="row" className={styles.cell}>
      {toRoundWords(round)}
    </th>
  );
  if (!shown)
    return (
      <tr>
        {head}
        <td colSpan={3} className={mergeClasses(styles.cell, styles.quiet)}>
          {text.tab.pulse.tooFew}
        </td>
      </tr>
    );
  const { faces } = text.pulse;
  return (
    <>
      <tr>
        {head}
        <td className={mergeClasses(styles.cell, styles.middle)}>{faces[shown.middle]}</td>
        <td className={styles.cell}>
          {text.tab.pulse.between(faces[shown.low], faces[shown.high])}
        </td>
        <td className={mergeClasses(styles.cell, styles.end)}>{shown.answers}</td>
      </tr>
      <tr aria-hidden>
        <td colSpan={4}>
          <FaceLine shown={shown} />
        </td>
      </tr>
    </>
  );
}

function toRoundWords({ kind, week, asks }: RoundView): string {
  const { rounds, round, supervisors } = text.tab.pulse;
  const words = round(rounds[kind], week);
  return asks === 'supervisors' ? supervisors(words) : words;
}
