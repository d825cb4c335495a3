/** Back to the top of a step, with the focus on its line: what a step shows may become something else, and the room begins to read there. */
import { createContext, useContext, useEffect, useRef } from 'react';
import { isTyping } from '../../../components/forms/is-typing.ts';

export const ToTopContext = createContext<() => void>(() => {});

/** `shown`: what it shows now. Whoever is writing meanwhile is left where they are. */
export function useTopOnceElse(shown: string): void {
  const toTop = useContext(ToTopContext);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (!isTyping()) toTop();
  }, [shown, toTop]);
}
