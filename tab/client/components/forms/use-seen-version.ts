/** The version a form is about: the one its words were begun from, so that what others wrote meanwhile is never written over unseen. */
import { useState } from 'react';
import type { ApiFailure } from '../../api/failure.ts';

export type SeenVersion = {
  readonly seen: number;
  /** For what is sent now: whoever was told that others were there first sends to what stands by then. */
  readonly toSend: (failure: ApiFailure | null) => number;
};

/** `now`: what stands there as it is read again and again. `begun`: where the words were begun before the form was opened. */
export function useSeenVersion(now: number, begun?: number): SeenVersion {
  const [opened] = useState(begun ?? now);
  const [told, setTold] = useState<number | null>(null);
  const seen = told ?? begun ?? opened;
  function toSend(failure: ApiFailure | null): number {
    if (failure?.code !== 'stale') return seen;
    setTold(now);
    return now;
  }
  return { seen, toSend };
}
