/** What is read only when a change is opened: what comes next, who looks after it, what it answers, and all that was said. */
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { BoardChange, ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../shared/text/text.ts';
import type { TeamClock } from '../../../../../shared/text/when-words.ts';
import { useChange } from '../../../api/changes.ts';
import { Asks } from './Asks.tsx';
import { EarlierGoes } from './EarlierGoes.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import { Keeping } from './Keeping.tsx';
import { Answers } from './parts/Answers.tsx';
import { PeopleToWin } from './people/PeopleToWin.tsx';
import { Plan } from './plan/Plan.tsx';
import { HowItIsGoing } from './progress/HowItIsGoing.tsx';
import { Story } from './story/Story.tsx';
import { type AnswersOf, toStoryAnswers } from './story-answers.ts';
import { WhatComesNext } from './WhatComesNext.tsx';
import { WhatItAnswers } from './WhatItAnswers.tsx';
import { WhyBeyond } from './WhyBeyond.tsx';
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
    const view = { teamId, change: detail, reread: () => void mutate() };
    return <WholeStory view={view} clock={clock} />;
  }
  if (!error) return <Spinner label={text.tab.loading} />;
  return (
    <div role="alert" className={styles.problem}>
      {error.message}
      <Button onClick={() => mutate()}>{text.tab.tryAgain}</Button>
    </div>
  );
}

type StoryProps = { readonly view: ChangeInView; readonly clock: TeamClock };

function WholeStory({ view, clock }: StoryProps) {
  const { change } = view;
  return (
    <>
      <Wording {...view} />
      <WhatComesNext {...view} />
      <HowItIsGoing view={view} clock={clock} />
      <Keeping {...view} />
      <WhatItAnswers {...view} />
      <WhyBeyond {...view} />
      <Asks {...view} />
      <Plan {...view} />
      <PeopleToWin {...view} />
      <WhatWasSaid change={change} />
      <Story view={view} clock={clock} />
    </>
  );
}

/** What was learned in this go and in those before, and thanks. */
function WhatWasSaid({ change }: { readonly change: ChangeDetail }) {
  const parts = toStoryAnswers(change);
  const [thanks, told] = [parts.filter(isThanks), parts.filter((part) => !isThanks(part))];
  return (
    <>
      {told.map(({ id, ...part }) => (
        <Answers key={id} {...part} />
      ))}
      <EarlierGoes goes={change.goes} />
      {thanks.map(({ id, ...part }) => (
        <Answers key={id} {...part} />
      ))}
    </>
  );
}

function isThanks({ id }: AnswersOf): boolean {
  return id === 'thanks';
}
