/** Keeps something beside what was read from the server, for one person: over a reload too, and never longer than the tab of their browser is open. */
import { useSWRConfig } from 'swr';
import type { Me } from '../../../../../../shared/contracts/api/me.ts';
import { mePath } from '../../../../api/paths.ts';
import { useKnown } from '../../../../api/use-read.ts';
import { forgetWordsOfOthers, wordsKey } from '../../../../kept/kept-words.ts';
import {
  forgetInSession,
  keepInSession,
  readFromSession,
} from '../../../../kept/session-storage.ts';

export type Keeper<T> = {
  /** Of what a reload left, only what has the shape asked for. */
  readonly read: (isIt: (kept: unknown) => kept is T) => T | undefined;
  readonly keep: (kept: T) => void;
  readonly forget: () => void;
};

/** Where one form of one change keeps it, say. Nothing is drawn again when it changes. */
export function useKept<T>(place: string): Keeper<T> {
  const { cache } = useSWRConfig();
  const me = useKnown<Me>(mePath);
  const key = `kept ${place}`;
  const own = me && wordsKey(me.id, place);
  return {
    read: (isIt) => {
      const kept = cache.get(key)?.data ?? (me && readOwn(me.id, place));
      return isIt(kept) ? kept : undefined;
    },
    keep: (data) => {
      cache.set(key, { data });
      if (own) keepInSession(own, JSON.stringify(data));
    },
    forget: () => {
      cache.delete(key);
      if (own) forgetInSession(own);
    },
  };
}

function readOwn(personId: string, place: string): unknown {
  forgetWordsOfOthers(personId);
  const kept = readFromSession(wordsKey(personId, place));
  return kept === null ? undefined : parse(kept);
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
