/** Says in a part of a change's detail what was done there, and brings the focus to its heading. */
import { type RefObject, useRef, useState } from 'react';

export type Done = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly notice: string;
  readonly done: (notice: string) => void;
};

export function useDone(): Done {
  const heading = useRef<HTMLHeadingElement>(null);
  const [notice, setNotice] = useState('');
  function done(words: string) {
    setNotice(words);
    heading.current?.focus();
  }
  return { heading, notice, done };
}
