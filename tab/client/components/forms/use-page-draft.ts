/**
 * What somebody has typed or ticked, kept beside what was read for as long as the page is open, and nowhere on the
 * device: it may be words that nobody is to know whose they are (P5).
 */
import { useSWRConfig } from 'swr';
import { type Change, useHeldDraft } from './use-held-draft.ts';

/** `place`: of what it is the draft. */
export function usePageDraft<T>(place: string, empty: T): readonly [T, Change<T>] {
  const { cache } = useSWRConfig();
  const key = `draft ${place}`;
  return useHeldDraft<T>(
    () => cache.get(key)?.data ?? empty,
    (draft) => cache.set(key, { data: draft }),
  );
}
