/** Whether the page is shown to a room: `?wall` in its address, so that it can be linked to and comes back after a reload. */
import { useSyncExternalStore } from 'react';

const word = 'wall';

export function useIsInWorkshop(): boolean {
  return useSyncExternalStore(subscribe, isInWorkshop);
}

/** A step in the browser's history, so that Back leaves it too. */
export function enterWorkshop(): void {
  const search = new URLSearchParams(window.location.search);
  search.set(word, '');
  history.pushState(null, '', toAddress(search));
  tell();
}

export function leaveWorkshop(): void {
  const search = new URLSearchParams(window.location.search);
  search.delete(word);
  history.replaceState(null, '', toAddress(search));
  tell();
}

function isInWorkshop(): boolean {
  return new URLSearchParams(window.location.search).has(word);
}

function toAddress(search: URLSearchParams): string {
  const { pathname, hash } = window.location;
  const words = `${search}`.replace(/\bwall=(?=&|$)/, word);
  return `${pathname}${words === '' ? '' : `?${words}`}${hash}`;
}

function tell(): void {
  window.dispatchEvent(new Event('popstate'));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}
