/** What happened once the weeks are over, month by month, the latest first: below the picture, which ends with them. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { toMonthMovedWords, toMonthYearWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { wall } from '../../components/breakpoints.ts';
import { Linked } from './Linked.tsx';

const useStyles = makeStyles({
  months: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    [wall]: typographyStyles.subtitle1,
  },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wall]: typographyStyles.subtitle2,
  },
  words: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    [wall]: typographyStyles.body2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Months({ journey }: { readonly journey: JourneyView }) {
  const styles = useStyles();
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {text.tab.crescendo.months(journey.weeks.length)}
      </h3>
      <ul className={styles.months}>
        {journey.months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </ul>
    </section>
  );
}

type Month = JourneyView['months'][number];

function Month({ month: { month, counts, named, more, learned } }: { readonly month: Month }) {
  const styles = useStyles();
  const { deeds, more: moreWords } = text.digest;
  const { monthMove, monthLearned } = text.tab.crescendo;
  const lines = [
    ...named.map(({ number, title, deed }) => monthMove(shortId(number), title, deeds[deed])),
    ...(named.length > 0 && more > 0 ? [moreWords(more)] : []),
    ...(learned ? [monthLearned(learned.learned, shortId(learned.number))] : []),
  ];
  return (
    <li>
      <h4 className={styles.heading}>{toMonthYearWords(month)}</h4>
      <p className={`${styles.words} ${styles.quiet}`}>{toMonthMovedWords(counts)}</p>
      {lines.map((words) => (
        <p key={words} className={styles.words}>
          <Linked words={words} />
        </p>
      ))}
    </li>
  );
}
