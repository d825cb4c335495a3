/** Whether the browser has no network, known the moment it goes and the moment it is back. */
import { useSyncExternalStore } from 'react';

export function useIsOffline(): boolean {
  return useSyncExternalStore(listen, () => !navigator.onLine);
}

function listen(then: () => void): () => void {
  window.addEventListener('online', then);
  window.addEventListener('offline', then);
  return () => {
    window.removeEventListener('online', then);
    window.removeEventListener('offline', then);
  };
}
