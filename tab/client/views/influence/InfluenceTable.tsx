/** The map as a table: a row for each role and stance. */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Pill } from '../../../../shared/domain/influence/pills.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import {
  toAskedWords,
  toSayWords,
  toStepWords,
  toTalkWords,
} from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { wall } from '../../components/breakpoints.ts';

const useStyles = makeStyles({
  /** The table has its own room to move in, so that the page has not. */
  frame: { maxWidth: '100%', overflowX: 'auto' },
  table: {
    ...typographyStyles.body1,
    borderCollapse: 'collapse',
    width: '100%',
    [wall]: typographyStyles.body2,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-line',
    ':first-child': { paddingInlineStart: 0 },
  },
  head: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly pills: readonly Pill[]; readonly today: string };

export function InfluenceTable({ pills, today }: Props) {
  const styles = useStyles();
  const { title, heads } = text.tab.influence;
  return (
    /* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls has to be reached with the keyboard. */
    <section aria-label={title} tabIndex={0} className={styles.frame}>
      <table aria-label={title} className={styles.table}>
        <thead>
          <tr className={styles.head}>
            {Object.values(heads).map((words) => (
              <th key={words} scope="col" className={styles.cell}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pills.map((pill) => (
            <Row key={pill.id} pill={pill} today={today} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ pill, today }: { readonly pill: Pill; readonly today: string }) {
  const { cell } = useStyles();
  const { say, stance, before, approaches, nextTalk } = pill;
  return (
    <tr>
      <th scope="row" className={cell}>
        {pill.role}
      </th>
      <td className={cell}>{toSayWords(say)}</td>
      <td className={cell}>{text.stancesShort[stance]}</td>
      <td className={cell}>{before.map((step) => toStepWords(step, today)).join('\n')}</td>
      <td className={cell}>
        {pill.changes.map(({ changeId, number }) => (
          <Fragment key={changeId}>
            <Link href={`#${shortId(number)}`}>{shortId(number)}</Link>{' '}
          </Fragment>
        ))}
      </td>
      <td className={cell}>{approaches.join('\n')}</td>
      <td className={cell}>{nextTalk ? toTalkWords(nextTalk.on, nextTalk.by) : ''}</td>
      <td className={cell}>{toAskedWords(pill).join('\n')}</td>
    </tr>
  );
}
