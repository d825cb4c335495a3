/** One page of who did what, by day, and below it those before, as somebody asks for them. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { toAuditWords } from '../../../../shared/text/audit-words.ts';
import { toDateWords } from '../../../../shared/text/dates.ts';
import { text } from '../../../../shared/text/views/team.ts';
import { useAudit } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { wall } from '../../components/breakpoints.ts';
import { usePanelStyles } from '../../components/panels.ts';

const useStyles = makeStyles({
  pages: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  day: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    [wall]: typographyStyles.subtitle2,
  },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '1.2em' },
  line: { ...typographyStyles.body1, overflowWrap: 'anywhere', [wall]: typographyStyles.body2 },
});

type Props = {
  readonly teamId: string;
  /** Where it begins, and the day the page above it ended on. */
  readonly before?: string;
  readonly dayAbove?: string;
};

export function AuditPages({ teamId, before, dayAbove }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <AsyncContent read={useAudit(teamId, before)}>
      {({ lines, earlier }) => {
        const days = Map.groupBy(lines, ({ at }) => toDateWords(at));
        return (
          <div className={styles.pages}>
            {lines.length === 0 && <p className={words}>{text.audit.nothing}</p>}
            {[...days].map(([day, ofDay]) => (
              <div key={day}>
                {day !== dayAbove && <h4 className={styles.day}>{day}</h4>}
                <ul className={styles.list}>
                  {ofDay.map((line, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and stay in place.
                    <li key={at} className={styles.line}>
                      {toAuditWords(line)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {earlier !== null && !isOpen && (
              <Button onClick={() => setOpen(true)}>{text.audit.earlier}</Button>
            )}
            {earlier !== null && isOpen && (
              <AuditPages
                teamId={teamId}
                before={earlier}
                dayAbove={[...days.keys()].at(-1) ?? ''}
              />
            )}
          </div>
        );
      }}
    </AsyncContent>
  );
}
