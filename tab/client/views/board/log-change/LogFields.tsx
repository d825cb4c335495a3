/** The three answers, each with its own sentence when it needs another look. */
import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { LogChangeRequest } from '../../../../../shared/contracts/api/change-commands.ts';
import { missionQuestions } from '../../../../../shared/domain/questions/mission.ts';
import {
  type ScopeAnswer,
  scopeAnswers,
} from '../../../../../shared/domain/small-change/content/scope-check.ts';
import { text } from '../../../../../shared/text/views/forms.ts';
import { RoomLeft } from '../../../components/RoomLeft.tsx';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

type Props = {
  readonly draft: LogChangeRequest;
  readonly problems: Readonly<Record<string, string>>;
  readonly onDraft: (draft: LogChangeRequest) => void;
};

export function LogFields({ draft, problems, onDraft }: Props) {
  const { fields, scopeHints, tab } = text;
  return (
    <div className={useStyles().fields}>
      <Field
        label={fields.title}
        hint={
          <>
            {tab.log.reminder} <RoomLeft rule={missionQuestions.title} typed={draft.title} />
          </>
        }
        {...toValidation(problems.title)}
      >
        <Input
          required
          value={draft.title}
          placeholder={fields.titlePlaceholder}
          onChange={(_event, { value }) => onDraft({ ...draft, title: value })}
        />
      </Field>
      <Field
        label={fields.benefit}
        hint={<RoomLeft rule={missionQuestions.benefit} typed={draft.benefit} />}
        {...toValidation(problems.benefit)}
      >
        <Textarea
          rows={2}
          value={draft.benefit}
          placeholder={fields.benefitPlaceholder}
          onChange={(_event, { value }) => onDraft({ ...draft, benefit: value })}
        />
      </Field>
      <Field label={fields.scope} {...toValidation(problems.scope)}>
        <RadioGroup
          required
          value={draft.scope ?? ''}
          onChange={(_event, { value }) => onDraft({ ...draft, scope: value as ScopeAnswer })}
        >
          {scopeAnswers.map((scope) => (
            <Radio key={scope} value={scope} label={scopeHints[scope]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

function toValidation(sentence: string | undefined) {
  return sentence === undefined
    ? {}
    : ({ validationState: 'error', validationMessage: sentence } as const);
}
