/** A time of day, `HH:MM`. */
import { Field, Input } from '@fluentui/react-components';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
};

export function TimeBox({ label, value, problem, onChange }: Props) {
  return (
    <Field
      label={label}
      {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
    >
      <Input type="time" value={value} onChange={(_event, typed) => onChange(typed.value)} />
    </Field>
  );
}
