/** A few boxes in the page itself, sent with Enter or the button; what is refused stays in them with its reason. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect } from 'react';
import { text } from '../../../../shared/text/views/page.ts';
import type { ApiFailure } from '../../api/failure.ts';
import { useFocusOnProblem } from '../../hooks/use-focus-on-problem.ts';
import { FormProblem } from '../FormProblem.tsx';
import { useRow } from './use-row.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'stretch',
    minWidth: 0,
    maxWidth: '720px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly label: string;
  readonly sendLabel: string;
  readonly command: { readonly isSending: boolean; readonly failure: ApiFailure | null };
  readonly onSend: () => void;
  /** Left out where the boxes are always there. */
  readonly onCancel?: () => void;
  /** Whether whoever opens it, or has just sent it, goes on typing. */
  readonly isFocused?: boolean;
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

export function QuickForm(props: Props) {
  const { label, sendLabel, command, onSend, onCancel, isFocused = false, more, children } = props;
  const styles = useStyles();
  const row = useRow();
  const { failure, isSending } = command;
  const form = useFocusOnProblem(failure);
  const isSignpost = failure?.code === 'signpost';
  useEffect(() => {
    if (isFocused) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [form, isFocused]);

  function send(event: FormEvent) {
    event.preventDefault();
    onSend();
  }

  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={send}
      className={mergeClasses(styles.form, row)}
    >
      {isSignpost && <FormProblem failure={failure} />}
      {children}
      {!isSignpost && <FormProblem failure={failure} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {sendLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{text.tab.cancel}</Button>}
        {more}
      </div>
    </form>
  );
}
