/** Asks for something in a blueprint, and answers it for the council (P19, P32). */
import type {
  BlueprintAskView,
  BlueprintView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import type { BlueprintAskAnswer } from '../../../../../shared/domain/blueprint/blueprint.ts';
import { blueprintAskAnswers } from '../../../../../shared/domain/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoiceBox, PickBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = { readonly teamId: string; readonly onClose: () => void };

type AskProps = Props & { readonly pillars: BlueprintView['pillars'] };

const nothing = { askedRole: '', askedFor: '', pillarId: '' };

export function AskForm({ teamId, pillars, onClose }: AskProps) {
  const [draft, change] = usePageDraft(`${teamId} ask for`, nothing);
  const command = useBlueprintCommand(teamId, 'asks/ask');
  const commandId = useCommandId(JSON.stringify(draft));
  const tell = useTell();
  const { fields, tab } = text;
  const words = tab.drawUp.asks;
  const { failure } = command;

  async function onSend() {
    const pillarId = draft.pillarId === '' ? null : draft.pillarId;
    if (!(await command.send({ ...draft, commandId, pillarId }, 'words'))) return;
    tell(words.done);
    change(() => nothing);
    onClose();
  }

  return (
    <ChangeForm
      intro={words.askIntro}
      command={command}
      sendLabel={words.send}
      onSend={onSend}
      onCancel={onClose}
    >
      <TextBox
        isOneLine
        label={fields.askedRole}
        placeholder={words.rolePlaceholder}
        value={draft.askedRole}
        problem={failure?.fields.askedRole}
        onChange={(askedRole) => change((now) => ({ ...now, askedRole }))}
      />
      <TextBox
        label={fields.askedFor}
        value={draft.askedFor}
        problem={failure?.fields.askedFor}
        onChange={(askedFor) => change((now) => ({ ...now, askedFor }))}
      />
      <PickBox
        label={words.forPillar}
        none={words.whole}
        value={draft.pillarId}
        choices={pillars.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(pillarId) => change((now) => ({ ...now, pillarId }))}
      />
    </ChangeForm>
  );
}

type AnswerDraft = {
  readonly answer: BlueprintAskAnswer | null;
  readonly answerBecause: string;
};

type AnswerProps = Props & { readonly ask: BlueprintAskView };

export function AnswerForm({ teamId, ask, onClose }: AnswerProps) {
  const { id: askId, version } = ask;
  const [draft, change] = usePageDraft<AnswerDraft>(`${teamId} answer ${askId}`, {
    answer: ask.answer?.answer ?? null,
    answerBecause: ask.answer?.because ?? '',
  });
  const { fields, tab } = text;
  const words = tab.drawUp.asks;
  const command = useBlueprintCommand(teamId, 'asks/answer', tab.drawUp.changedSince);
  const commandId = useCommandId(`answer ${askId} ${version} ${JSON.stringify(draft)}`);
  const tell = useTell();
  const { failure } = command;

  async function onSend() {
    if (!(await command.send({ ...draft, commandId, askId, version }, 'words'))) return;
    tell(words.answered);
    onClose();
  }

  return (
    <ChangeForm
      intro={words.answerIntro}
      command={command}
      sendLabel={words.answer}
      onSend={onSend}
      onCancel={onClose}
    >
      <ChoiceBox
        label={fields.answer}
        value={draft.answer}
        choices={toChoices(blueprintAskAnswers, words.answers)}
        problem={failure?.fields.answer}
        onChange={(answer) => change((now) => ({ ...now, answer }))}
      />
      <TextBox
        label={fields.answerBecause}
        value={draft.answerBecause}
        problem={failure?.fields.answerBecause}
        onChange={(answerBecause) => change((now) => ({ ...now, answerBecause }))}
      />
    </ChangeForm>
  );
}
