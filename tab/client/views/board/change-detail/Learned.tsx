/** What was learned from trying a change, beside what success was to look like, and telling it. */
import { text } from '../../../../../shared/text/text.ts';
import type { ChangeInView } from './forms/change-in-view.ts';
import { FormButton } from './forms/FormButton.tsx';
import { LearnForm } from './forms/LearnForm.tsx';
import type { Answer } from './parts/AnswerList.tsx';
import { Answers } from './parts/Answers.tsx';
import { ButtonRow } from './parts/ButtonRow.tsx';
import { useDone } from './parts/use-done.ts';

type Props = {
  readonly view: ChangeInView;
  readonly title: string;
  readonly answers: readonly Answer[];
};

export function Learned({ view, title, answers }: Props) {
  const done = useDone();
  return (
    <Answers title={title} answers={answers} done={done}>
      {view.change.mayLearn && (
        <ButtonRow>
          <FormButton label={text.cards.actions.whatHappened} onDone={done.done}>
            {(ends) => <LearnForm view={view} ends={ends} />}
          </FormButton>
        </ButtonRow>
      )}
    </Answers>
  );
}
