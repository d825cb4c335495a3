/** The journey as a quiet line of weeks: where the team is, never how well it does. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import { text } from '../../../../shared/text/text.ts';
import { phone, wall } from '../../components/breakpoints.ts';

const step = 24;
const middle = step / 2;
/** Brings the first week close to the edge the words stand at. */
const inset = 4;

const useStyles = makeStyles({
  journey: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  words: {
    ...typographyStyles.body1Strong,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.subtitle1,
  },
  line: {
    width: '384px',
    maxWidth: '100%',
    overflow: 'visible',
    [phone]: { width: '100%' },
    [wall]: { width: '520px' },
  },
  behind: { color: tokens.colorBrandForeground1 },
  ahead: { color: tokens.colorNeutralStrokeAccessible },
});

export function JourneyLine({ journey }: { readonly journey: Board['journey'] }) {
  const styles = useStyles();
  const { status, week, weeks } = journey;
  const isUnderWay = status === 'running' || status === 'paused';
  const behind = isUnderWay ? week - 1 : week;
  const ahead = weeks - week;
  const all = Array.from({ length: weeks }, (_, index) => index + 1);
  return (
    <div className={styles.journey}>
      <p className={styles.words}>{text.tab.journey[status](week, weeks)}</p>
      <svg
        role="img"
        aria-label={text.tab.journey.picture(behind, ahead)}
        viewBox={`${inset} 0 ${weeks * step - 2 * inset} ${step}`}
        className={styles.line}
      >
        {all.map((each) => (
          <g key={each} className={each <= week ? styles.behind : styles.ahead}>
            {each > 1 && <Thread week={each} />}
            <Week week={each} isNow={isUnderWay && each === week} isDone={each <= behind} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function Thread({ week }: { readonly week: number }) {
  const x = week * step - middle;
  return (
    <line
      x1={x - step + 8}
      x2={x - 8}
      y1={middle}
      y2={middle}
      stroke="currentColor"
      strokeWidth="1"
    />
  );
}

type WeekProps = { readonly week: number; readonly isNow: boolean; readonly isDone: boolean };

function Week({ week, isNow, isDone }: WeekProps) {
  const x = week * step - middle;
  const isFilled = isNow || isDone;
  return (
    <>
      {isNow && (
        <circle cx={x} cy={middle} r="9" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      <circle
        cx={x}
        cy={middle}
        r={isNow ? 5 : 3.5}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1"
      />
    </>
  );
}
