/** Who did what to a change, when and why: the newest first. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HistoryLine } from '../../../../../../shared/contracts/api/board.ts';
import { toEditWords, toHistoryWords } from '../../../../../../shared/text/history-words.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import type { TeamClock } from '../../../../../../shared/text/when-words.ts';
import { When } from '../../../../components/When.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import type { Section } from '../parts/use-section.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  line: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
  when: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly history: readonly HistoryLine[];
  readonly clock: TeamClock;
  readonly section?: Section;
  /** What can be taken back, above what was done. */
  readonly children?: ReactNode;
};

export function HistoryList({ history, clock, section, children }: Props) {
  const styles = useStyles();
  return (
    <DetailSection title={text.history.heading} {...(section && { section })}>
      {children}
      <ol reversed className={styles.list}>
        {history.map((line) => (
          <li key={`${line.at} ${line.did} ${line.by}`} className={styles.line}>
            <p className={styles.words}>{toHistoryWords(line)}</p>
            {line.edits?.map((edit) => (
              <p key={edit.field} className={`${styles.words} ${styles.reason}`}>
                {toEditWords(edit)}
              </p>
            ))}
            {line.reason !== null && (
              <p className={`${styles.words} ${styles.reason}`}>{text.quote(line.reason)}</p>
            )}
            <p className={styles.when}>
              <When at={line.at} clock={clock} withTime />
            </p>
          </li>
        ))}
      </ol>
    </DetailSection>
  );
}
