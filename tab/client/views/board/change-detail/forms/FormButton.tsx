/** A button that opens a form beneath it, and gets the focus back when the form is left. A double click opens it once. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Section } from '../parts/use-section.ts';

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
  readonly section: Section;
  readonly children: (ends: FormEnds) => ReactNode;
};

export function FormButton({ label, appearance, isOffered, section, children }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
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
        onClick={({ detail: nth }) => nth < 2 && toggle(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && children({ onDone, onCancel })}
    </>
  );
}
