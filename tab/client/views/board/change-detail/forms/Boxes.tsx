/** The boxes of the forms on a change, each with its label and its own sentence when it needs another look. */
import {
  Checkbox,
  Field,
  FieldContextProvider,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { text } from '../../../../../../shared/text/views/forms.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', maxHeight: '320px', overflowY: 'auto' },
  beside: { flexWrap: 'wrap' },
  /* As narrow as the page, however long what can be chosen is. */
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export type Choice<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
};

/** Each with its words. */
export function toChoices<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: words[value] }));
}

type Box<T> = {
  readonly label: string;
  readonly value: T;
  readonly problem?: string | undefined;
  /** To write from; what somebody else has put there meanwhile is said instead. */
  readonly hint?: string | undefined;
  /** In words, what somebody else has put there while this form was open. */
  readonly now?: string | undefined;
  /** Whose that is, and since when, as far as it is known. */
  readonly nowBy?: string | undefined;
  readonly onChange: (value: T) => void;
};

type TextBoxProps = Box<string> & {
  readonly placeholder?: string;
  readonly isOneLine?: boolean;
  /** Of a box of several lines. */
  readonly rows?: number;
};

export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, isOneLine, rows = 2, placeholder } = props;
  const box = {
    value,
    ...(placeholder !== undefined && { placeholder }),
    onChange: (_event: unknown, typed: { readonly value: string }) => onChange(typed.value),
  };
  return (
    <Field label={label} {...toNotes(props)}>
      {isOneLine ? <Input {...box} /> : <Textarea rows={rows} {...box} />}
    </Field>
  );
}

/** A day from a calendar, `YYYY-MM-DD`, or empty. */
export function DayBox(props: Box<string>) {
  const { label, value, onChange } = props;
  return (
    <Field label={label} {...toNotes(props)}>
      <Input type="date" value={value} onChange={(_event, typed) => onChange(typed.value)} />
    </Field>
  );
}

type ChoiceProps = { readonly choices: readonly Choice[] };

type ChoiceBoxProps<Value extends string> = Omit<Box<Value>, 'value'> & {
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  /** In a row rather than below each other, where they are short. */
  readonly isBeside?: boolean;
};

/** One of a few; null while none is chosen. */
export function ChoiceBox<Value extends string>(props: ChoiceBoxProps<Value>) {
  const { label, value, choices, isBeside, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label} {...toNotes(props)}>
      <RadioGroup
        className={isBeside ? styles.beside : ''}
        layout={isBeside ? 'horizontal' : 'vertical'}
        value={value ?? ''}
        onChange={(_event, chosen) => onChange(chosen.value as Value)}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** One of many; `none` stands for nobody chosen. */
export function PickBox(props: Box<string> & ChoiceProps & { readonly none: string }) {
  const { label, value, choices, none, onChange } = props;
  const styles = useStyles();
  return (
    <Field className={styles.narrow} label={label} {...toNotes(props)}>
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

/**
 * As many as somebody likes. A field means its label for one control: within it every box would have that label, and
 * the id of the first, so the boxes stand outside of what it provides.
 */
export function ChoicesBox(props: Box<readonly string[]> & ChoiceProps) {
  const { label, value, choices, onChange } = props;
  const styles = useStyles();
  const without = (id: string) => value.filter((each) => each !== id);
  return (
    <Field label={{ children: label, htmlFor: undefined }} {...toNotes(props)}>
      {({ 'aria-labelledby': labelId, 'aria-describedby': notesId }) => (
        /* biome-ignore lint/a11y/useSemanticElements: Field has a label, and a legend nowhere. */
        <div
          role="group"
          aria-labelledby={labelId}
          aria-describedby={notesId}
          className={styles.choices}
        >
          <FieldContextProvider value={undefined}>
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
          </FieldContextProvider>
        </div>
      )}
    </Field>
  );
}

/** What is said below a box: what to write from, why it needs another look, and what stands there now. */
function toNotes({
  problem,
  hint,
  now,
  nowBy,
}: Omit<Box<unknown>, 'label' | 'value' | 'onChange'>) {
  return {
    ...(hint !== undefined && { hint }),
    ...(now !== undefined && { hint: toNowSentence(now, nowBy) }),
    ...(problem !== undefined &&
      ({ validationState: 'error', validationMessage: problem } as const)),
  };
}

function toNowSentence(now: string, by: string | undefined): string {
  const { nowEmpty, nowSays, nowEmptyBy, nowSaysBy } = text.edit;
  if (now === '') return by === undefined ? nowEmpty : nowEmptyBy(by);
  return by === undefined ? nowSays(now) : nowSaysBy(now, by);
}
