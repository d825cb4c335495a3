/** What every form on a change has around its boxes: an intro, what went wrong, and its two buttons. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { text } from '../../../../../../shared/text/views/forms.ts';
import type { ApiFailure } from '../../../../api/failure.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import { useFocusOnProblem } from '../../../../hooks/use-focus-on-problem.ts';
import { FromBefore } from './FromBefore.tsx';

const useStyles = makeStyles({
  form: {
    flexBasis: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  intro: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
  },
});

type Props = {
  readonly intro: string;
  readonly command: { readonly isSending: boolean; readonly failure: ApiFailure | null };
  /** Left out where there is nothing to send. */
  readonly sendLabel?: string;
  readonly onSend: () => Promise<void>;
  readonly onCancel: () => void;
  /** Where words can be typed: whether they were typed before, and how to be rid of them. */
  readonly draft?: { readonly isFromBefore: boolean; readonly startAgain: () => void };
  /** What others have done around the boxes since the words were begun, in sentences. */
  readonly meanwhile?: readonly string[];
  /** What else can be done from here, beside its own two buttons. */
  readonly more?: ReactNode;
  /** Left out where there is only something to agree to. */
  readonly children?: ReactNode;
};

export function ChangeForm(props: Props) {
  const { intro, command, sendLabel, onSend, onCancel, draft, meanwhile = [], more } = props;
  const styles = useStyles();
  const { failure, isSending } = command;
  const form = useFocusOnProblem(failure);
  useEffect(() => firstBox(form.current)?.focus(), [form]);
  const isSignpost = failure?.code === 'signpost';

  function send(event: FormEvent) {
    event.preventDefault();
    void onSend();
  }

  function startAgain() {
    draft?.startAgain();
    firstBox(form.current)?.focus();
  }

  /** Leaves the form, and not the drawer around it. */
  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  }

  return (
    <form ref={form} noValidate onSubmit={send} onKeyDown={leave} className={styles.form}>
      <p className={styles.intro}>{intro}</p>
      {isSignpost && <FormProblem failure={failure} />}
      {draft?.isFromBefore && <FromBefore onStartAgain={startAgain} />}
      {props.children}
      {meanwhile.map((sentence) => (
        <MessageBar key={sentence} intent="info" layout="multiline" role="status">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {!isSignpost && <FormProblem failure={failure} />}
      <div className={styles.buttons}>
        {sendLabel !== undefined && (
          <Button type="submit" appearance="primary" disabledFocusable={isSending}>
            {sendLabel}
          </Button>
        )}
        <Button type="button" onClick={onCancel}>
          {text.tab.cancel}
        </Button>
        {more}
      </div>
    </form>
  );
}

/** Of choices, the one that is chosen. */
function firstBox(form: HTMLFormElement | null): HTMLElement | null | undefined {
  const box = form?.querySelector<HTMLElement>('input, select, textarea');
  const first = box ?? form?.querySelector<HTMLElement>('button');
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  const radios = form?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [];
  return [...radios].find(({ name, checked }) => checked && name === first.name) ?? first;
}
