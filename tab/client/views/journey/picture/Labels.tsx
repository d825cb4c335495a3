/** The words around the drawing: stages at the end of their lines, weeks below, workshops and today above. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import { daysBetween } from '../../../../../shared/domain/journey/crescendo/days.ts';
import { sheet, staveY } from '../../../../../shared/domain/journey/crescendo/drawing/hairpin.ts';
import type { Timeline } from '../../../../../shared/domain/journey/crescendo/drawing/timeline.ts';
import { isForBlueprint } from '../../../../../shared/domain/journey/crescendo/notes.ts';
import { stages } from '../../../../../shared/domain/journey/stage.ts';
import { toRestWords } from '../../../../../shared/text/journey-words.ts';
import { text } from '../../../../../shared/text/views/page.ts';
import { wall } from '../../../components/breakpoints.ts';
import { placeOnSheet } from './place-on-sheet.ts';

const useStyles = makeStyles({
  label: {
    ...typographyStyles.body1,
    position: 'absolute',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  stage: { transform: 'translate(10px, -50%)', color: tokens.colorNeutralForeground1 },
  ground: { whiteSpace: 'normal', width: '90px' },
  week: { top: '100%', transform: 'translate(-50%, 4px)' },
  above: { bottom: '100%', transform: 'translate(-50%, -2px)' },
  high: { bottom: 'calc(100% + 24px)' },
  now: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [wall]: { fontWeight: tokens.fontWeightSemibold },
  },
});

type Props = { readonly journey: JourneyView; readonly timeline: Timeline };

export function Labels({ journey, timeline }: Props) {
  const styles = useStyles();
  const { today, status, week, weeks, workshops, notes } = journey;
  const { xOf, cells, gaps, grownAt, later } = timeline;
  const isUnderWay = status === 'running' || status === 'paused';
  const { week: weekWords, workshop, monthsLater } = text.tab.crescendo;
  return (
    <div aria-hidden>
      {stages.map((stage) => (
        <span
          key={stage}
          className={mergeClasses(styles.label, styles.stage)}
          style={placeOnSheet({ x: sheet.right, y: staveY(stage, sheet.right, grownAt) })}
        >
          {text.stages[stage]}
        </span>
      ))}
      {notes.some(isForBlueprint) && (
        <span
          className={mergeClasses(styles.label, styles.stage, styles.ground)}
          style={placeOnSheet({ x: sheet.right, y: sheet.ground })}
        >
          {text.scope['for-the-blueprint']}
        </span>
      )}
      {cells.slice(0, weeks.length).map(({ n, from, to }) => (
        <span
          key={n}
          className={mergeClasses(
            styles.label,
            styles.week,
            isUnderWay && n === week && styles.now,
          )}
          style={placeOnSheet({ x: (from + to) / 2 })}
        >
          {n}
        </span>
      ))}
      {workshops.map(({ day, n }) => (
        <span
          key={n}
          className={mergeClasses(styles.label, styles.above)}
          style={placeOnSheet({ x: xOf(day) })}
        >
          {workshop(n)}
        </span>
      ))}
      {later.map(({ months, x }) => (
        <span
          key={months}
          className={mergeClasses(styles.label, styles.week)}
          style={placeOnSheet({ x })}
        >
          {monthsLater(months)}
        </span>
      ))}
      {gaps.map(({ rest, from, to }) => (
        <span
          key={rest.from}
          className={mergeClasses(styles.label, styles.above, styles.high)}
          style={placeOnSheet({ x: (from + to) / 2 })}
        >
          {toRestWords(rest, daysBetween(rest.from, rest.to))}
        </span>
      ))}
      {isUnderWay && (status === 'running' || gaps.length === 0) && (
        <span
          className={mergeClasses(styles.label, styles.above, styles.high, styles.now)}
          style={placeOnSheet({ x: xOf(today) })}
        >
          {weekWords(week)}
        </span>
      )}
    </div>
  );
}
