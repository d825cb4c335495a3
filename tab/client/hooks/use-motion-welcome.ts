/** Whether somebody is fine with things that move; not where they asked for less of it. */
import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: no-preference)';

export function useMotionWelcome(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia?.(query);
  media?.addEventListener('change', onChange);
  return () => media?.removeEventListener('change', onChange);
}
