/**
 * A button that opens a form or a question in its place, and gets the focus back when that is left. The second click of a
 * double click is none: what the first has opened stays.
 */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

type Props = {
  readonly label: string;
  /** For whoever listens, where the label alone does not say of what. */
  readonly about?: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly size?: 'small' | 'medium';
  /** Once it is open it stays, with what was typed, also when it would not be offered any more. */
  readonly isOffered?: boolean;
  /** What it opens has no way out of its own: the button stays, and shuts it again. */
  readonly isToggle?: boolean;
  readonly children: (close: () => void) => ReactNode;
};

export function Opener({ label, about, appearance, size = 'medium', ...props }: Props) {
  const { isOffered = true, isToggle = false, children } = props;
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** Once it is done the button may not come back. Whoever has gone on from there is left where they are. */
  function close() {
    flushSync(() => setOpen(false));
    if (document.activeElement !== document.body) return;
    (opener.current ?? document.getElementById('view'))?.focus();
  }
  function press({ detail: nth }: MouseEvent) {
    if (nth < 2) setOpen(!isOpen);
  }
  return (
    <>
      {(isOpen ? isToggle : isOffered) && (
        <Button
          ref={opener}
          size={size}
          {...(appearance && { appearance })}
          {...(about !== undefined && { 'aria-label': about })}
          aria-expanded={isOpen}
          onClick={press}
        >
          {label}
        </Button>
      )}
      {isOpen && children(close)}
    </>
  );
}
