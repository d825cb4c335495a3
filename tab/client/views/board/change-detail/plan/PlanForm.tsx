/** The plan of a change as a form: its questions, who looks after it and by when, in as many sittings as people like. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { toTyped } from '../../../../../../shared/domain/questions/answers.ts';
import { planQuestions } from '../../../../../../shared/domain/small-change/content/action-plan.ts';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { strandName } from '../../../../../../shared/domain/strands/strands-now.ts';
import { toDayWords } from '../../../../../../shared/text/dates.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { useStrands, useTeam } from '../../../../api/team.ts';
import { DayBox, PickBox, TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toPeopleChoices } from '../forms/people-choices.ts';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

/** Only what was typed here is sent, so that two people can write in it at once. */
export function PlanForm({ view, ends }: Props) {
  const { change, teamId } = view;
  const { command, draft } = useForm('plan', view, { words: toWords(change) });
  const people = useTeam(teamId).data?.people ?? [];
  const strands = useStrands(teamId).data?.strands ?? [];
  const asksStrand = strands.length > 0 && change.answers.strand === null;
  const problems = command.failure?.fields ?? {};
  const [owner, byWhen] = [draft.box('owner'), draft.box('byWhen')];
  const { fields } = text;

  async function save() {
    if (await command.send(draft.typed)) ends.onDone(text.plan.saved(shortId(change.number)));
  }

  return (
    <ChangeForm
      intro={text.plan.intro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={save}
      onCancel={ends.onCancel}
      draft={draft}
    >
      {planQuestions.map((question) => (
        <TextBox
          key={question}
          label={fields[question]}
          problem={problems[question]}
          {...draft.box(question)}
        />
      ))}
      <PickBox
        {...owner}
        label={fields.owner}
        none={fields.ownerPlaceholder}
        now={owner.now && people.find(({ id }) => id === owner.now)?.name}
        choices={toPeopleChoices(people)}
        problem={problems.owner}
      />
      <DayBox
        {...byWhen}
        label={fields.byWhen}
        now={byWhen.now && toDayWords(byWhen.now)}
        problem={problems.byWhen}
      />
      {asksStrand && (
        <PickBox
          {...draft.box('strand')}
          label={fields.strand}
          none={text.answers.noStrand}
          choices={strands.map((strand) => ({ value: strand.id, label: strandName(strand) }))}
          problem={problems.strand}
        />
      )}
    </ChangeForm>
  );
}

function toWords({ plan, owner, byWhen }: ChangeDetail) {
  const chosen = { owner: owner?.id ?? '', byWhen: byWhen ?? '', strand: '' };
  return { ...toTyped(planQuestions, plan), ...chosen };
}
