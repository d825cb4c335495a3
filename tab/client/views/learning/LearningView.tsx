/** What the team has learned, newest first, and the time its changes gave back (P10, P11, P17). */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LearningView as Learning } from '../../../../shared/contracts/api/learning.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import { type LearningFilter, useLearning } from '../../api/views/learning.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { Feed } from './Feed.tsx';
import { LearningFilters } from './LearningFilters.tsx';
import { TimeReleased } from './TimeReleased.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

const anything: LearningFilter = { kind: null, strand: null, decision: null, value: null };

export function LearningView({ teamId }: { readonly teamId: string }) {
  const styles = useStyles();
  const [filter, setFilter] = useState(anything);
  const whole = useLearning(teamId, anything);
  return (
    <AsyncContent read={whole}>
      {(learning) => (
        <>
          <ViewTitle title={text.tab.learning.title} intro={toIntro(learning)} />
          <div className={styles.parts}>
            <TimeReleased time={learning.time} />
            {!learning.isEmpty && (
              <>
                <LearningFilters choices={learning} filter={filter} onChange={setFilter} />
                <Feed key={JSON.stringify(filter)} teamId={teamId} filter={filter} />
              </>
            )}
          </div>
        </>
      )}
    </AsyncContent>
  );
}

function toIntro({ isEmpty }: Learning): string {
  const { intro, none } = text.tab.learning;
  return isEmpty ? none : intro;
}
