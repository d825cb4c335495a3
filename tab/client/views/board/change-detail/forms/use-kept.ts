/** Keeps something beside what was read from the server, for one person: over a reload too, and never longer than the tab of their browser is open. */
import useSWR, { useSWRConfig } from 'swr';
import type { Me } from '../../../../../../shared/contracts/api/me.ts';
import { mePath } from '../../../../api/paths.ts';
import {
  forgetAllInSession,
  forgetInSession,
  keepInSession,
  readFromSession,
} from '../../../../teams/session-storage.ts';

export type Keeper<T> = {
  /** Of what a reload left, only what has the shape asked for. */
  readonly read: (isIt: (kept: unknown) => kept is T) => T | undefined;
  readonly keep: (kept: T) => void;
  readonly forget: () => void;
};

const ofAll = 'small-changes.kept ';

/** Where one form of one change keeps it, say. Nothing is drawn again when it changes. */
export function useKept<T>(place: string): Keeper<T> {
  const { cache } = useSWRConfig();
  const { data: me } = useSWR<Me>(mePath, null);
  const key = `kept ${place}`;
  const ofPerson = me && `${ofAll}${me.id} `;
  return {
    read: (isIt) => {
      const kept = cache.get(key)?.data ?? (ofPerson && readOwn(ofPerson, place));
      return isIt(kept) ? kept : undefined;
    },
    keep: (data) => {
      cache.set(key, { data });
      if (ofPerson) keepInSession(ofPerson + place, JSON.stringify(data));
    },
    forget: () => {
      cache.delete(key);
      if (ofPerson) forgetInSession(ofPerson + place);
    },
  };
}

/** Words that somebody else left in the same browser are not waited with until it is closed. */
function readOwn(ofPerson: string, place: string): unknown {
  forgetAllInSession((key) => key.startsWith(ofAll) && !key.startsWith(ofPerson));
  const kept = readFromSession(ofPerson + place);
  return kept === null ? undefined : parse(kept);
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
