/** Asks for something in a blueprint, and answers it for the council (P19, P32). */
import type {
  BlueprintAskView,
  BlueprintView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import type { BlueprintAskAnswer } from '../../../../../shared/domain/blueprint/blueprint.ts';
import { blueprintAskAnswers } from '../../../../../shared/domain/blueprint/blueprint.ts';
import { toPlainDateWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { ChoiceBox, PickBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';

type Props = { readonly teamId: string; readonly onClose: () => void };

type AskProps = Props & { readonly pillars: BlueprintView['pillars'] };

const nothing = { askedRole: '', askedFor: '', pillarId: '' };

export function AskForm({ teamId, pillars, onClose }: AskProps) {
  const { draft, command } = useBlueprintForm(teamId, 'asks/ask', { words: nothing });
  const tell = useTell();
  const { fields, tab } = text;
  const words = tab.drawUp.asks;
  const problems = command.failure?.fields ?? {};

  async function onSend() {
    const pillarId = draft.words.pillarId === '' ? null : draft.words.pillarId;
    if (!(await command.send({ ...draft.words, pillarId }))) return;
    tell(words.done);
    onClose();
  }

  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={words.askIntro}
      sendLabel={words.send}
      onCancel={onClose}
    >
      <TextBox
        isOneLine
        label={fields.askedRole}
        placeholder={words.rolePlaceholder}
        problem={problems.askedRole}
        {...draft.box('askedRole')}
      />
      <TextBox label={fields.askedFor} problem={problems.askedFor} {...draft.box('askedFor')} />
      <PickBox
        label={words.forPillar}
        none={words.whole}
        choices={pillars.map(({ id, title }) => ({ value: id, label: title }))}
        {...draft.box('pillarId')}
      />
    </ChangeForm>
  );
}

type AnswerWords = {
  readonly answer: BlueprintAskAnswer | null;
  readonly answerBecause: string;
};

const noAnswer: AnswerWords = { answer: null, answerBecause: '' };

type AnswerProps = Props & { readonly ask: BlueprintAskView };

/** Whatever stands there is shown with whose it is, and is in no box: what is sent is theirs alone. */
export function AnswerForm({ teamId, ask, onClose }: AnswerProps) {
  const { id: askId, version } = ask;
  const { fields, tab } = text;
  const words = tab.drawUp.asks;
  const stands = ask.answer === null ? null : toSaid(ask.answer);
  const { draft, command } = useBlueprintForm(teamId, 'asks/answer', {
    ...{ of: askId, version, words: noAnswer },
    ...(stands !== null && { staleWords: words.answeredSince(stands) }),
  });
  const tell = useTell();
  const problems = command.failure?.fields ?? {};

  async function onSend() {
    if (!(await command.send({ ...draft.words, askId }))) return;
    tell(words.answered);
    onClose();
  }

  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={[words.answerIntro, ...(stands === null ? [] : [words.standsNow(stands)])].join('\n')}
      sendLabel={stands === null ? words.answer : words.answerInstead}
      onCancel={onClose}
    >
      <ChoiceBox
        {...draft.box('answer')}
        label={fields.answer}
        choices={toChoices(blueprintAskAnswers, words.answers)}
        now={undefined}
        problem={problems.answer}
      />
      <TextBox
        label={fields.answerBecause}
        problem={problems.answerBecause}
        {...draft.box('answerBecause')}
      />
    </ChangeForm>
  );
}

/** What was answered, whose it is, and when. */
export function toSaid({ answer, because, on, name }: NonNullable<BlueprintAskView['answer']>) {
  const { says, answers } = text.tab.drawUp.asks;
  return says(answers[answer], because, toPlainDateWords(on), name);
}
