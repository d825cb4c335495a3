/**
 * What somebody has typed or ticked, kept beside what was read for as long as the page is open, and nowhere on the
 * device: it may be words that nobody is to know whose they are (P5).
 */
import { useRef, useState } from 'react';
import { useSWRConfig } from 'swr';

type Change<T> = (next: (before: T) => T) => void;

/** `place`: of what it is the draft. Changes are made to what stands there by then. */
export function usePageDraft<T>(place: string, empty: T): readonly [T, Change<T>] {
  const { cache } = useSWRConfig();
  const key = `draft ${place}`;
  const [draft, setDraft] = useState<T>(() => cache.get(key)?.data ?? empty);
  const latest = useRef(draft);
  function change(next: (before: T) => T) {
    latest.current = next(latest.current);
    cache.set(key, { data: latest.current });
    setDraft(latest.current);
  }
  return [draft, change];
}
