/** A button that opens a form or a question beneath it, and gets the focus back when that is left. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';

type Props = {
  readonly label: string;
  /** For whoever listens, where the label alone does not say of what. */
  readonly about?: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly size?: 'small' | 'medium';
  /** Once it is open it stays, with what was typed, also when it would not be offered any more. */
  readonly isOffered?: boolean;
  readonly children: (close: () => void) => ReactNode;
};

export function Opener({ label, about, appearance, size = 'medium', ...props }: Props) {
  const { isOffered = true, children } = props;
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** Once it is done the button may be gone as well. */
  function close() {
    setOpen(false);
    (opener.current ?? document.getElementById('view'))?.focus();
  }
  if (!isOffered && !isOpen) return null;
  return (
    <>
      <Button
        ref={opener}
        size={size}
        {...(appearance && { appearance })}
        {...(about !== undefined && { 'aria-label': about })}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && children(close)}
    </>
  );
}
