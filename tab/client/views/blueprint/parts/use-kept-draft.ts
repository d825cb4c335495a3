/** What somebody has typed or ticked on the page itself, kept over a reload too: for what is no form that is opened. */
import { useRef, useState } from 'react';
import { useKept } from '../../board/change-detail/forms/use-kept.ts';

type Change<T> = (next: (before: T) => T) => void;

type Empty<T> = {
  readonly empty: T;
  /** Of what a reload left. */
  readonly isIt: (kept: unknown) => kept is T;
};

/** `place`: of what it is the draft. Changes are made to what stands there by then; once nothing stands there, nothing is kept. */
export function useKeptDraft<T>(place: string, { empty, isIt }: Empty<T>): readonly [T, Change<T>] {
  const keeper = useKept<T>(place);
  const [draft, setDraft] = useState<T>(() => keeper.read(isIt) ?? empty);
  const latest = useRef(draft);
  function change(next: (before: T) => T) {
    latest.current = next(latest.current);
    if (JSON.stringify(latest.current) === JSON.stringify(empty)) keeper.forget();
    else keeper.keep(latest.current);
    setDraft(latest.current);
  }
  return [draft, change];
}
