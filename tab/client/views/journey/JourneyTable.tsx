/** The journey as a table: every change with its week, its stage, since when, and what was decided. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { periodOf } from '../../../../shared/domain/journey/crescendo/weeks.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { toDayOfMonthWords } from '../../../../shared/text/dates.ts';
import { toPeriodWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { wall } from '../../components/breakpoints.ts';
import { useLinkStyle } from './Linked.tsx';
import { isInStrand } from './picture/in-strand.ts';
import { toEvents } from './week-events.ts';

const useStyles = makeStyles({
  /** The table has its own room to move in, so that the page has not. */
  frame: { maxWidth: '100%', overflowX: 'auto', alignSelf: 'stretch' },
  table: {
    ...typographyStyles.body1,
    borderCollapse: 'collapse',
    width: '100%',
    [wall]: typographyStyles.body2,
  },
  caption: {
    ...typographyStyles.body1Strong,
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalS,
    [wall]: typographyStyles.subtitle2,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':first-child': { paddingInlineStart: 0 },
  },
  head: { color: tokens.colorNeutralForeground2 },
  moments: { ...typographyStyles.body1, margin: 0, [wall]: typographyStyles.body2 },
});

type Props = { readonly journey: JourneyView; readonly strand: string | null };

export function JourneyTable({ journey, strand }: Props) {
  const styles = useStyles();
  const { table, weekHeading, weekOrMonth, moments } = text.tab.crescendo;
  const notes = journey.notes
    .filter((note) => isInStrand(note, strand))
    .map((note) => ({ note, week: periodOf(journey, note.loggedOn) }))
    .toSorted((one, other) => one.week - other.week || one.note.number - other.note.number);
  const whenHeading = journey.status === 'finished' ? weekOrMonth : weekHeading;
  const heads = [whenHeading, table.change, table.stage, table.since, table.decision];
  const events = toEvents(journey);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls has to be reached with the keyboard. */}
      <section aria-label={table.caption} tabIndex={0} className={styles.frame}>
        <table className={styles.table}>
          <caption className={styles.caption}>{table.caption}</caption>
          <thead>
            <tr className={styles.head}>
              {heads.map((words) => (
                <th key={words} scope="col" className={styles.cell}>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {notes.map(({ note, week }) => (
              <Row key={note.changeId} note={note} week={toPeriodWords(week, journey)} />
            ))}
          </tbody>
        </table>
      </section>
      {events.length > 0 && (
        <ul aria-label={moments.title} className={styles.moments}>
          {events.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type RowProps = { readonly note: JourneyView['notes'][number]; readonly week: string };

function Row({ note, week }: RowProps) {
  const styles = useStyles();
  const link = useLinkStyle();
  const { number, title, stage, stages, decision } = note;
  const id = shortId(number);
  return (
    <tr>
      <td className={styles.cell}>{week}</td>
      <th scope="row" className={styles.cell}>
        <a href={`#${id}`} className={link}>
          {id}
        </a>{' '}
        {title}
      </th>
      <td className={styles.cell}>{text.stages[stage]}</td>
      <td className={styles.cell}>{toDayOfMonthWords(stages.at(-1)?.on ?? note.loggedOn)}</td>
      <td className={styles.cell}>
        {decision === null ? text.tab.crescendo.table.undecided : text.tab.board.decided[decision]}
      </td>
    </tr>
  );
}
