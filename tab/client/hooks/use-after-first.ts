/** Whether a view stands already: what is below it can be drawn a moment later, so that nobody waits for it. */
import { useDeferredValue } from 'react';

export function useAfterFirst(): boolean {
  return useDeferredValue(true, false);
}
