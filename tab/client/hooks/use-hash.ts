/** The part of the address behind `#`, followed as it changes: links and the Back button move through it. */
import { useSyncExternalStore } from 'react';

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}

/** Puts another hash into the address without a step in the browser's history. */
export function replaceHash(hash: string): void {
  history.replaceState(null, '', window.location.pathname + window.location.search + hash);
  window.dispatchEvent(new Event('hashchange'));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
