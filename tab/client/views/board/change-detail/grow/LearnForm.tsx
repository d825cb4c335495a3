/** What happened when a change was tried, what was learned and noticed, and what now; boxes nobody typed in keep what others wrote meanwhile. */
import { Checkbox } from '@fluentui/react-components';
import type { AmbitionView } from '../../../../../../shared/contracts/api/ambition.ts';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { decisions } from '../../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { useAmbition } from '../../../../api/team.ts';
import { ChoiceBox, ChoicesBox, TextBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toChosenWords, toNowWords } from '../forms/now-words.ts';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function LearnForm({ view, ends }: Props) {
  const { change } = view;
  const { command, draft } = useForm('learning', view, { words: toWords(change) });
  const ambition = useAmbition(view.teamId).data;
  const values = toValues(change, ambition);
  const problems = command.failure?.fields ?? {};
  const [livedUpTo, decision, forTeamOnly] = [
    draft.box('livedUpTo'),
    draft.box('decision'),
    draft.box('forTeamOnly'),
  ];
  const { fields, grow } = text;

  async function keep() {
    if (await command.send(draft.words)) ends.onDone(text.cards.saved);
  }

  return (
    <ChangeForm
      intro={[...toReminders(change, ambition), grow.intro].join('\n')}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={keep}
      onCancel={ends.onCancel}
      draft={draft}
    >
      {(['happened', 'learned', 'noticed'] as const).map((question) => (
        <TextBox
          key={question}
          label={fields[question]}
          problem={problems[question]}
          {...draft.box(question)}
        />
      ))}
      {values.length > 0 && (
        <ChoicesBox
          label={fields.livedUpTo}
          value={livedUpTo.value}
          now={toChosenWords(livedUpTo.now, values)}
          nowBy={livedUpTo.nowBy}
          choices={values}
          onChange={(chosen) => livedUpTo.onChange([...chosen])}
        />
      )}
      <ChoiceBox
        label={fields.decision}
        value={decision.value}
        now={toNowWords(decision.now, text.decisions)}
        nowBy={decision.nowBy}
        choices={toChoices(decisions, text.decisionHints)}
        problem={problems.decision}
        onChange={decision.onChange}
      />
      <Checkbox
        label={fields.forTeamOnly}
        checked={forTeamOnly.value}
        onChange={(_event, { checked }) => forTeamOnly.onChange(checked === true)}
      />
    </ChangeForm>
  );
}

function toWords({ learning }: ChangeDetail) {
  return {
    happened: learning.happened ?? '',
    learned: learning.learned ?? '',
    noticed: learning.noticed ?? '',
    forTeamOnly: learning.forTeamOnly,
    decision: learning.decision,
    livedUpTo: learning.livedUpTo.map(({ id }) => id),
  };
}

/** What was hoped for, beside what happened. */
function toReminders({ plan }: ChangeDetail, ambition: AmbitionView | undefined) {
  const vision = ambition?.vision?.vision;
  return [
    ...(vision ? [text.grow.vision(vision)] : []),
    ...(plan.success ? [text.grow.success(plan.success)] : []),
  ];
}

/** The team's values, and those chosen before that it no longer has. */
function toValues({ learning }: ChangeDetail, ambition: AmbitionView | undefined) {
  const values = ambition?.values ?? [];
  const gone = learning.livedUpTo.filter((lived) => !values.some(({ id }) => id === lived.id));
  return [...values, ...gone].map(({ id, value, opposite }) => ({
    value: id,
    label: text.grow.value(value, opposite),
  }));
}
