/** Answering an ask: for oneself, or telling what a role outside the team said. */
import { useState } from 'react';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { type AskAnswer, askAnswers } from '../../../../../../shared/domain/small-change/asks.ts';
import { toAskedWords } from '../../../../../../shared/text/ask-words.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { ChoiceBox, TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = {
  readonly view: ChangeInView;
  readonly ask: ChangeDetail['asks'][number];
  readonly ends: FormEnds;
};

export function AnswerForm({ view, ask, ends }: Props) {
  const command = useFormCommand('answers', view);
  const [answer, setAnswer] = useState<AskAnswer | null>(null);
  const [because, setBecause] = useState('');
  const [isUnchosen, setUnchosen] = useState(false);
  const isOfRole = ask.of === null;

  async function tell() {
    setUnchosen(answer === null);
    if (answer === null) return;
    const words = { askId: ask.id, answer, because: answer === 'not-yet' ? because : '' };
    if (await command.send(words)) ends.onDone(text.ask.answered(ask.by.name));
  }

  return (
    <ChangeForm
      intro={isOfRole ? text.ask.closingOfRole : text.ask.closing}
      command={command}
      sendLabel={isOfRole ? text.cards.actions.save : text.cards.actions.sendAnswer}
      onSend={tell}
      onCancel={ends.onCancel}
    >
      <ChoiceBox
        label={isOfRole ? text.ask.introOfRole(toAskedWords(ask)) : text.ask.intro(ask.by.name)}
        value={answer}
        choices={askAnswers.map((value) => ({ value, label: toLabel(value, isOfRole) }))}
        problem={isUnchosen ? text.problems.missing.decision : undefined}
        onChange={setAnswer}
      />
      {answer === 'not-yet' && (
        <TextBox
          label={text.fields.because}
          value={because}
          problem={command.failure?.fields.because}
          onChange={setBecause}
        />
      )}
    </ChangeForm>
  );
}

function toLabel(answer: AskAnswer, isOfRole: boolean): string {
  const { actions } = text.cards;
  switch (answer) {
    case 'yes':
      return isOfRole ? actions.theySaidYes : actions.sayYes;
    case 'not-yet':
      return isOfRole ? actions.theySaidNotYet : actions.sayNotYet;
    case 'lets-talk':
      return isOfRole ? actions.theyWantToTalk : actions.letsTalk;
  }
}
