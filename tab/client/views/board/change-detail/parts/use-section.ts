/** A part of a change's detail where something can be done: it says what was done, and stays while a form in it is open. */
import { type RefObject, useRef, useState } from 'react';
import { useAnyLastStep } from '../../../../api/last-step.ts';

export type Section = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What was done last, until the person takes their last step back: then it holds no more. */
  readonly notice: string;
  /** Says it, and brings the focus to the heading. */
  readonly done: (notice: string) => void;
  /** Whatever others do to the change meanwhile, nobody's words are taken away. */
  readonly isInUse: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

export function useSection(): Section {
  const heading = useRef<HTMLHeadingElement>(null);
  const [notice, setNotice] = useState('');
  const [openForms, setOpenForms] = useState(0);
  const step = useAnyLastStep();
  const [known, setKnown] = useState(step);
  if (step !== known) {
    setKnown(step);
    if (step?.line.did === 'undone') setNotice('');
  }
  function done(words: string) {
    setNotice(words);
    heading.current?.focus();
  }
  return {
    ...{ heading, notice, done },
    isInUse: openForms > 0,
    onOpen: () => setOpenForms((open) => open + 1),
    onClose: () => setOpenForms((open) => open - 1),
  };
}
