/** What is read only when a change is opened: whom it helps, its plan, what comes next, its history. */
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../shared/text/text.ts';
import type { TeamClock } from '../../../../../shared/text/when-words.ts';
import { useChange } from '../../../api/changes.ts';
import { Answers } from './Answers.tsx';
import { DetailSection } from './DetailSection.tsx';
import { HistoryList } from './HistoryList.tsx';
import { toProgressAnswers } from './progress-answers.ts';
import { toStoryAnswers } from './story-answers.ts';
import { WhatComesNext } from './WhatComesNext.tsx';

const useStyles = makeStyles({
  benefit: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  problem: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

type Props = {
  readonly teamId: string;
  readonly change: BoardChange;
  readonly clock: TeamClock;
};

export function ChangeStory({ teamId, change, clock }: Props) {
  const styles = useStyles();
  const { data: detail, error, mutate } = useChange(teamId, change.id);
  if (detail)
    return (
      <>
        {detail.benefit !== null && (
          <DetailSection title={text.tab.detail.benefit}>
            <p className={styles.benefit}>{detail.benefit}</p>
          </DetailSection>
        )}
        {toStoryAnswers(detail).map((part) => (
          <Answers key={part.title} {...part} />
        ))}
        {detail.progress.length > 0 && (
          <Answers
            title={text.tab.detail.progress}
            answers={toProgressAnswers(detail.progress, clock)}
          />
        )}
        <WhatComesNext teamId={teamId} change={detail} reread={() => mutate()} />
        <HistoryList history={detail.history} clock={clock} />
      </>
    );
  if (!error) return <Spinner label={text.tab.loading} />;
  return (
    <div role="alert" className={styles.problem}>
      {error.message}
      <Button onClick={() => mutate()}>{text.tab.tryAgain}</Button>
    </div>
  );
}
