/** Answering an ask: for oneself, or telling what a role outside the team said. */
import { useState } from 'react';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { type AskAnswer, askAnswers } from '../../../../../../shared/domain/small-change/asks.ts';
import { toAnswerWords, toAskedWords } from '../../../../../../shared/text/ask-words.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChoiceBox, TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useForm } from '../forms/use-form.ts';

type Words = { readonly answer: AskAnswer | null; readonly because: string };

type Props = {
  readonly view: ChangeInView;
  readonly ask: ChangeDetail['asks'][number];
  readonly ends: FormEnds;
};

export function AnswerForm({ view, ask, ends }: Props) {
  const words: Words = { answer: null, because: '' };
  const around = ask.answer?.at ?? null;
  const { command, draft } = useForm('answers', view, { of: ask.id, words, around });
  const { answer, because } = draft.words;
  const [isUnchosen, setUnchosen] = useState(false);
  const isOfRole = ask.of === null;

  async function tell() {
    setUnchosen(answer === null);
    if (answer === null) return;
    const told = { askId: ask.id, answer, because: answer === 'not-yet' ? because : '' };
    if (await command.send(told)) ends.onDone(text.ask.answered(ask.by.name));
  }

  return (
    <ChangeForm
      intro={isOfRole ? text.ask.closingOfRole : text.ask.closing}
      command={command}
      sendLabel={isOfRole ? text.cards.actions.save : text.cards.actions.sendAnswer}
      onSend={tell}
      onCancel={ends.onCancel}
      draft={draft}
      meanwhile={draft.begunIn === around ? [] : [toAnswerWords(ask)]}
    >
      <ChoiceBox
        label={isOfRole ? text.ask.introOfRole(toAskedWords(ask)) : text.ask.intro(ask.by.name)}
        choices={askAnswers.map((value) => ({ value, label: toLabel(value, isOfRole) }))}
        problem={isUnchosen ? text.problems.missing.decision : undefined}
        value={answer}
        onChange={draft.box('answer').onChange}
      />
      {answer === 'not-yet' && (
        <TextBox
          label={text.fields.because}
          problem={command.failure?.fields.because}
          {...draft.box('because')}
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
