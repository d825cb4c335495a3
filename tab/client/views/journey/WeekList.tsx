/** The journey for a narrow page: from this week back, then what is to come, with the shapes of the picture. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { periodOf } from '../../../../shared/domain/journey/crescendo/weeks.ts';
import { toMonthMovedWords, toPeriodWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { smallPrint } from '../../components/sizes.ts';
import { cardLinkId } from '../board/change-detail/card-link.ts';
import { isInStrand } from './picture/in-strand.ts';
import { NoteList } from './picture/NoteList.tsx';
import { toEvents } from './week-events.ts';

const useStyles = makeStyles({
  weeks: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
  },
  /** Not laid out before it is near: a team may have logged two thousand. */
  far: { contentVisibility: 'auto', containIntrinsicSize: 'auto 400px' },
  week: { minWidth: 0 },
  intro: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  now: { color: tokens.colorBrandForeground1 },
  event: {
    ...typographyStyles.body1,
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

const notesLaidOut = 200;

type Props = {
  readonly journey: JourneyView;
  readonly strand: string | null;
  /** Stands between how to read it and the first week. */
  readonly children?: ReactNode;
};

export function WeekList({ journey, strand, children }: Props) {
  const styles = useStyles();
  const shown = journey.notes.filter((note) => isInStrand(note, strand));
  const notesOf = Map.groupBy(shown, ({ loggedOn }) => periodOf(journey, loggedOn));
  const eventsOf = Map.groupBy(toEvents(journey), ({ week }) => week);
  const isUnderWay = journey.status !== 'not-started';
  const monthsOf = new Map(
    journey.months.map((each) => [
      periodOf(journey, latest(`${each.month}-01`, journey.until)),
      each,
    ]),
  );
  const isLong = journey.notes.length > notesLaidOut;
  const now = journey.status === 'finished' ? periodOf(journey, journey.today) : journey.week;
  const weeks = [
    ...new Set([
      ...[...notesOf.keys(), ...eventsOf.keys(), ...monthsOf.keys()],
      ...(isUnderWay ? [now] : []),
    ]),
  ];
  const inOrder = weeks.toSorted((one, other) => one - other);
  const ahead = inOrder.filter((week) => week > now);
  const soFar = inOrder.filter((week) => week <= now).toReversed();
  return (
    <div className={styles.weeks}>
      {journey.notes.length > 0 && <p className={styles.intro}>{text.tab.crescendo.listIntro}</p>}
      {children}
      {[...soFar, ...ahead].map((week) => (
        <section key={week} className={mergeClasses(styles.week, isLong && styles.far)}>
          <h3 className={styles.heading}>
            {toPeriodWords(week, journey)}
            {week > now && <> · {text.tab.crescendo.toCome}</>}
            {week === now && isUnderWay && (
              <span className={styles.now}> · {text.tab.crescendo.now}</span>
            )}
          </h3>
          {monthsOf.has(week) && (
            <p className={styles.event}>{toMonthMovedWords(monthsOf.get(week)?.counts ?? [])}</p>
          )}
          {eventsOf.get(week)?.map(({ words }) => (
            <p key={words} className={styles.event}>
              {words}
            </p>
          ))}
          <NoteList notes={notesOf.get(week) ?? []} idOf={cardLinkId} />
        </section>
      ))}
    </div>
  );
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
