/** Time given back, by where it went: measured and estimated beside each other, never added up (P11). */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TimeReleasedView } from '../../../../shared/contracts/api/learning.ts';
import { toPlainDateWords } from '../../../../shared/text/dates.ts';
import { toHoursWords } from '../../../../shared/text/time-words.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import { wall } from '../../components/breakpoints.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePrinting } from '../../hooks/use-printing.ts';
import { TimeBars } from './TimeBars.tsx';
import { TimeTable } from './TimeTable.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalL, justifyItems: 'start', minWidth: 0 },
  said: {
    ...typographyStyles.body1,
    margin: 0,
    textWrap: 'pretty',
    [wall]: typographyStyles.body2,
  },
  button: { '@media print': { display: 'none' } },
});

/** Before anybody has told of any, there is nothing to say of it. */
export function TimeReleased({ time }: { readonly time: TimeReleasedView }) {
  const styles = useStyles();
  const isPrinting = usePrinting();
  const [isTable, setTable] = useState(false);
  if (time.rows.length === 0) return null;
  const { title, asTable, withoutTable } = text.tab.learning.time;
  return (
    <Panel title={title}>
      <div className={styles.parts}>
        <p className={styles.said}>{toSentences(time).join(' ')}</p>
        {time.sums.length > 0 && <TimeBars sums={time.sums} />}
        <Button
          icon={<TableRegular />}
          aria-expanded={isTable}
          className={styles.button}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? withoutTable : asTable}
        </Button>
        {(isTable || isPrinting) && <TimeTable rows={time.rows} />}
      </div>
    </Panel>
  );
}

function toSentences({ changes, since, sums }: TimeReleasedView): readonly string[] {
  const { tooFew, from, direct } = text.tab.learning.time;
  if (sums.length === 0 || since === null) return [tooFew(changes)];
  const measured = sums.find(({ use }) => use === 'direct-work')?.measured ?? 0;
  return [
    from(changes, toPlainDateWords(since)),
    ...(measured > 0 ? [direct(toHoursWords(measured))] : []),
  ];
}
