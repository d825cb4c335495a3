/** The journey for a narrow page: week by week, the newest first, with the shapes of the picture. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { weekOf } from '../../../../shared/domain/journey/crescendo/weeks.ts';
import { toWeekWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/text.ts';
import { cardLinkId } from '../board/change-detail/card-link.ts';
import { isInStrand } from './picture/in-strand.ts';
import { NoteList } from './picture/NoteList.tsx';
import { toEvents } from './week-events.ts';

const useStyles = makeStyles({
  weeks: { display: 'grid', gap: tokens.spacingVerticalL },
  /** Not laid out before it is near: a team may have logged two thousand. */
  far: { contentVisibility: 'auto', containIntrinsicSize: 'auto 400px' },
  week: { minWidth: 0 },
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

type Props = { readonly journey: JourneyView; readonly strand: string | null };

export function WeekList({ journey, strand }: Props) {
  const styles = useStyles();
  const shown = journey.notes.filter((note) => isInStrand(note, strand));
  const notesOf = Map.groupBy(shown, ({ loggedOn }) => weekOf(journey, loggedOn));
  const eventsOf = Map.groupBy(toEvents(journey), ({ week }) => week);
  const isUnderWay = journey.status === 'running' || journey.status === 'paused';
  const isLong = journey.notes.length > notesLaidOut;
  const now = isUnderWay ? journey.week : -1;
  const weeks = [...new Set([...notesOf.keys(), ...eventsOf.keys(), ...(isUnderWay ? [now] : [])])];
  return (
    <div className={styles.weeks}>
      {weeks
        .toSorted((one, other) => other - one)
        .map((week) => (
          <section key={week} className={mergeClasses(styles.week, isLong && styles.far)}>
            <h3 className={styles.heading}>
              {toWeekWords(week, journey.weeks.length)}
              {week > now && isUnderWay && <> · {text.tab.crescendo.toCome}</>}
              {week === now && <span className={styles.now}> · {text.tab.crescendo.now}</span>}
            </h3>
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
