/** Going back a stage is always allowed, with a reason for whoever logged it. */
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { earlierStages, type Stage } from '../../../../../shared/domain/journey/stage.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { toHistoryWords } from '../../../../../shared/text/history-words.ts';
import { text } from '../../../../../shared/text/views/change.ts';
import { ChoiceBox, TextBox, toChoices } from './forms/Boxes.tsx';
import { ChangeForm } from './forms/ChangeForm.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import type { FormEnds } from './forms/FormButton.tsx';
import { useForm } from './forms/use-form.ts';

type Words = { readonly to: Stage | null; readonly reason: string };

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function MoveBackForm({ view, ends }: Props) {
  const { stage } = view.change;
  const words: Words = { to: null, reason: '' };
  const { command, draft } = useForm('moves', view, { words, around: stage });
  const earlier = earlierStages(stage);
  const to = earlier.find((each) => each === draft.words.to) ?? earlier[0] ?? stage;

  async function moveBack() {
    if (await command.send({ to, reason: draft.words.reason })) ends.onDone('');
  }

  return (
    <ChangeForm
      intro={text.move.backIntro}
      command={command}
      sendLabel={text.verbs.moveBackTo(text.stages[to])}
      onSend={moveBack}
      onCancel={ends.onCancel}
      draft={draft}
      meanwhile={draft.begunIn === stage ? [] : [toMovedWords(view.change)]}
    >
      {earlier.length > 1 && (
        <ChoiceBox
          label={text.fields.to}
          value={to}
          choices={toChoices(earlier, text.stages)}
          onChange={draft.box('to').onChange}
        />
      )}
      <TextBox
        {...draft.box('reason')}
        label={text.fields.reason}
        problem={command.failure?.fields.reason}
      />
    </ChangeForm>
  );
}

/** Where it is by now, and who moved it there. */
function toMovedWords({ number, stage, history }: ChangeDetail): string {
  const move = history.find((line) => line.stage === stage);
  const id = shortId(number);
  return move ? text.undo.deedOn(id, toHistoryWords(move)) : text.move.done(id, text.stages[stage]);
}
