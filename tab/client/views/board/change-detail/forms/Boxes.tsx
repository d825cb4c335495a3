/** The boxes of the forms on a change, each with its label and its own sentence when it needs another look. */
import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', maxHeight: '320px', overflowY: 'auto' },
});

export type Choice = { readonly value: string; readonly label: string };

type Box<T> = {
  readonly label: string;
  readonly value: T;
  readonly problem?: string | undefined;
  readonly onChange: (value: T) => void;
};

type TextBoxProps = Box<string> & {
  readonly placeholder?: string;
  readonly isOneLine?: boolean;
};

export function TextBox({ label, problem, value, onChange, isOneLine, placeholder }: TextBoxProps) {
  const box = {
    value,
    ...(placeholder !== undefined && { placeholder }),
    onChange: (_event: unknown, typed: { readonly value: string }) => onChange(typed.value),
  };
  return (
    <Field label={label} {...toValidation(problem)}>
      {isOneLine ? <Input {...box} /> : <Textarea rows={2} {...box} />}
    </Field>
  );
}

type ChoiceProps = { readonly choices: readonly Choice[] };

export function ChoiceBox(props: Box<string> & ChoiceProps) {
  const { label, problem, value, choices, onChange } = props;
  return (
    <Field label={label} {...toValidation(problem)}>
      <RadioGroup value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** One of many; `none` stands for nobody chosen. */
export function PickBox(props: Box<string> & ChoiceProps & { readonly none: string }) {
  const { label, problem, value, choices, none, onChange } = props;
  return (
    <Field label={label} {...toValidation(problem)}>
      <Select value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** As many as somebody likes. */
export function ChoicesBox(props: Box<readonly string[]> & ChoiceProps) {
  const { label, problem, value, choices, onChange } = props;
  const styles = useStyles();
  const without = (id: string) => value.filter((each) => each !== id);
  return (
    <Field label={label} {...toValidation(problem)}>
      {/* biome-ignore lint/a11y/useSemanticElements: Field names its one control, and has a legend nowhere. */}
      <div role="group" className={styles.choices}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            checked={value.includes(choice.value)}
            onChange={(_event, { checked }) =>
              onChange(checked ? [...value, choice.value] : without(choice.value))
            }
          />
        ))}
      </div>
    </Field>
  );
}

function toValidation(sentence: string | undefined) {
  return sentence === undefined
    ? {}
    : ({ validationState: 'error', validationMessage: sentence } as const);
}
