/** Whether the page is as narrow as on a phone, followed as the window changes. */
import { useSyncExternalStore } from 'react';
import { phoneWidth } from '../components/breakpoints.ts';

export function useIsPhone(): boolean {
  return useSyncExternalStore(listen, () => window.innerWidth <= phoneWidth);
}

function listen(then: () => void): () => void {
  window.addEventListener('resize', then);
  return () => window.removeEventListener('resize', then);
}
