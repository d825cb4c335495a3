/** Keeps something beside what was read from the server, for one person and as long as their page is open. */
import { useSWRConfig } from 'swr';

export type Keeper<T> = {
  readonly read: () => T | undefined;
  readonly keep: (kept: T) => void;
  readonly forget: () => void;
};

/** Where one form of one change keeps it, say. Nothing is drawn again when it changes. */
export function useKept<T>(place: string): Keeper<T> {
  const { cache } = useSWRConfig();
  const key = `kept ${place}`;
  return {
    read: () => cache.get(key)?.data as T | undefined,
    keep: (data) => cache.set(key, { data }),
    forget: () => cache.delete(key),
  };
}
