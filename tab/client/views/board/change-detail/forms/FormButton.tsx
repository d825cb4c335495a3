/** A button that opens a form beneath it, and gets the focus back when the form is left. A double click opens it once. */
import { Button, type ButtonProps, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useRef, useState } from 'react';
import { text } from '../../../../../../shared/text/views/forms.ts';
import { smallPrint } from '../../../../components/sizes.ts';
import type { Section } from '../parts/use-section.ts';
import { useKept } from './use-kept.ts';

const useStyles = makeStyles({
  /** Beside the button. */
  kept: { ...smallPrint, alignSelf: 'center', color: tokens.colorNeutralForeground2 },
});

export type FormEnds = {
  /** With what to say of it. The form is gone then, and the focus goes to the part's heading. */
  readonly onDone: (notice: string) => void;
  readonly onCancel: () => void;
};

type Props = {
  readonly label: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  /** Once it is open it stays, with what was typed, also when it would not be offered any more. */
  readonly isOffered: boolean;
  /** Where its form keeps what is half typed. */
  readonly place: string;
  readonly section: Section;
  readonly children: (ends: FormEnds) => ReactNode;
};

export function FormButton({ label, appearance, isOffered, place, section, children }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const styles = useStyles();
  const keptId = useId();
  const [isOpen, setOpen] = useState(false);
  const hasWords = useKept<object>(place).read(isWords) !== undefined;
  function toggle(opens: boolean) {
    setOpen(opens);
    if (opens) section.onOpen();
    else section.onClose();
  }
  function onDone(notice: string) {
    toggle(false);
    section.done(notice);
  }
  function onCancel() {
    toggle(false);
    if (isOffered) opener.current?.focus();
    else section.done('');
  }
  if (!isOffered && !isOpen) return null;
  return (
    <>
      <Button
        ref={opener}
        {...(appearance && { appearance })}
        aria-expanded={isOpen}
        aria-describedby={hasWords && !isOpen ? keptId : undefined}
        onClick={({ detail: nth }) => nth < 2 && toggle(!isOpen)}
      >
        {label}
      </Button>
      {hasWords && !isOpen && (
        <span id={keptId} className={styles.kept}>
          {text.tab.detail.kept}
        </span>
      )}
      {isOpen && children({ onDone, onCancel })}
    </>
  );
}

function isWords(kept: unknown): kept is object {
  return typeof kept === 'object' && kept !== null;
}
