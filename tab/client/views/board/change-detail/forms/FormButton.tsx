/** A button that opens a form beneath it, and gets the focus back when the form is left. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';

export type FormEnds = {
  /** With what to say of it. The form is gone then, and the focus needs somewhere to go. */
  readonly onDone: (notice: string) => void;
  readonly onCancel: () => void;
};

type Props = {
  readonly label: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly onDone: FormEnds['onDone'];
  readonly children: (ends: FormEnds) => ReactNode;
};

export function FormButton({ label, appearance = 'secondary', onDone, children }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  function done(notice: string) {
    setOpen(false);
    onDone(notice);
  }
  function cancel() {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <>
      <Button
        ref={opener}
        appearance={appearance}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && children({ onDone: done, onCancel: cancel })}
    </>
  );
}
