/** Hears Escape while nobody is in a dialog or a menu: what lies beside the page, or over a part of it, can go then. */
import { useEffect, useEffectEvent } from 'react';

export function useEscapeOnPage(leave: () => void): void {
  const onEscape = useEffectEvent(leave);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || !isOnPage(event.target)) return;
      onEscape();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function isOnPage(target: EventTarget | null): boolean {
  const isNowhere = target === document.body;
  return isNowhere || (target instanceof Node && viewContains(target));
}

function viewContains(target: Node): boolean {
  const inTitle = document.querySelector('h1')?.contains(target) ?? false;
  return inTitle || (document.getElementById('view')?.contains(target) ?? false);
}
