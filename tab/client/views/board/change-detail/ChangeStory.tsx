/** What is read only when a change is opened: what comes next, who looks after it, what it answers, and all that was said. */
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../shared/text/views/change.ts';
import type { TeamClock } from '../../../../../shared/text/when-words.ts';
import { useChange } from '../../../api/changes.ts';
import { WhatItAnswers } from './answers/WhatItAnswers.tsx';
import { WhereItWent } from './answers/WhereItWent.tsx';
import { WhyBeyond } from './answers/WhyBeyond.tsx';
import { Asks } from './asks/Asks.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import { EarlierGoes } from './grow/EarlierGoes.tsx';
import { Learning } from './grow/Learning.tsx';
import { Thanks } from './grow/Thanks.tsx';
import { Keeping } from './keeping/Keeping.tsx';
import { PeopleToWin } from './people/PeopleToWin.tsx';
import { Plan } from './plan/Plan.tsx';
import { HowItIsGoing } from './progress/HowItIsGoing.tsx';
import { Story } from './story/Story.tsx';
import { WhatComesNext } from './WhatComesNext.tsx';
import { Weighing } from './wording/Weighing.tsx';
import { Wording } from './wording/Wording.tsx';

const useStyles = makeStyles({
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
  if (detail) {
    return <WholeStory {...{ teamId, change: detail, clock }} reread={() => void mutate()} />;
  }
  if (!error) return <Spinner label={text.tab.loading} />;
  return (
    <div role="alert" className={styles.problem}>
      {error.message}
      <Button onClick={() => mutate()}>{text.tab.tryAgain}</Button>
    </div>
  );
}

/** First what comes next and how it is going; then what was said, in the order it is asked; then the story. */
function WholeStory(view: ChangeInView) {
  return (
    <>
      <WhatComesNext {...view} />
      <HowItIsGoing {...view} />
      <Asks {...view} />
      <Keeping {...view} />
      <Wording {...view} />
      <Plan {...view} />
      <PeopleToWin {...view} />
      <Learning {...view} />
      <EarlierGoes goes={view.change.goes} />
      <Thanks {...view} />
      <WhatItAnswers {...view} />
      <WhyBeyond {...view} />
      <WhereItWent {...view} />
      <Weighing {...view} />
      <Story {...view} />
    </>
  );
}
