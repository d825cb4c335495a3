/** Which change the address points at: `#SC-12` is 12, so that a change can be linked to. */
import { useSyncExternalStore } from 'react';

export function useHashNumber(): number | null {
  return readNumber(useSyncExternalStore(subscribe, () => window.location.hash));
}

export function readNumber(hash: string): number | null {
  const found = /^#sc-(\d{1,9})$/i.exec(hash);
  return found ? Number(found[1]) : null;
}

/** Takes the hash out of the address without a step in the browser's history. */
export function clearHash(): void {
  history.replaceState(null, '', window.location.pathname + window.location.search);
  window.dispatchEvent(new Event('hashchange'));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
