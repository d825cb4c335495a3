/** Going back a stage is always allowed, with a reason for whoever logged it. */
import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { earlierStages, type Stage } from '../../../../../shared/domain/journey/stage.ts';
import { text } from '../../../../../shared/text/text.ts';
import { useFocusOnProblem } from '../../../hooks/use-focus-on-problem.ts';
import type { Mover } from './use-move.ts';

const useStyles = makeStyles({
  form: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly from: Stage;
  readonly mover: Mover;
  /** The form is gone then, and the focus needs somewhere to go. */
  readonly onMoved: () => void;
};

export function MoveBack({ from, mover, onMoved }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  function cancel() {
    setOpen(false);
    opener.current?.focus();
  }
  function moved() {
    setOpen(false);
    onMoved();
  }
  return (
    <>
      <Button ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text.verbs.moveBack}
      </Button>
      {isOpen && <MoveBackForm from={from} mover={mover} onMoved={moved} onCancel={cancel} />}
    </>
  );
}

function MoveBackForm({
  from,
  mover,
  onMoved,
  onCancel,
}: Props & { readonly onCancel: () => void }) {
  const styles = useStyles();
  const form = useFocusOnProblem(mover.failure);
  const [reason, setReason] = useState('');
  const [wanted, setWanted] = useState<Stage | null>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [form]);
  const earlier = earlierStages(from);
  const to = earlier.find((stage) => stage === wanted) ?? earlier[0] ?? from;
  const problem = mover.failure?.fields.reason;

  async function moveBack(event: FormEvent) {
    event.preventDefault();
    if (await mover.move(to, reason)) onMoved();
  }

  return (
    <form ref={form} noValidate onSubmit={moveBack} className={styles.form}>
      {earlier.length > 1 && (
        <Field label={text.fields.to}>
          <RadioGroup
            layout="horizontal"
            value={to}
            onChange={(_event, { value }) => setWanted(value as Stage)}
          >
            {earlier.map((stage) => (
              <Radio key={stage} value={stage} label={text.stages[stage]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label={text.fields.reason}
        {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
      >
        <Textarea
          required
          rows={2}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={mover.isSending}>
          {text.verbs.moveBackTo(text.stages[to])}
        </Button>
        <Button type="button" onClick={onCancel}>
          {text.tab.cancel}
        </Button>
      </div>
    </form>
  );
}
