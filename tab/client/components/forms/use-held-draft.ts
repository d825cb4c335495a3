/** What somebody has typed or ticked, which several things may alter at once: changes are made to what stands there by then. */
import { useRef, useState } from 'react';

export type Change<T> = (next: (before: T) => T) => void;

/** `keep`: is given each draft, to be there again. */
export function useHeldDraft<T>(begin: () => T, keep: (draft: T) => void): readonly [T, Change<T>] {
  const [draft, setDraft] = useState<T>(begin);
  const latest = useRef(draft);
  function change(next: (before: T) => T) {
    latest.current = next(latest.current);
    keep(latest.current);
    setDraft(latest.current);
  }
  return [draft, change];
}
