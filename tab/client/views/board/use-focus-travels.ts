/** Lets the focus go with a card that came to another stage: its old place on the page is gone, and the focus with it. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Column } from './group-by-stage.ts';

export function useFocusTravels(columns: readonly Column[]): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a card may have moved
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body && last.current?.isConnected === false;
    if (isLost) findAgain(last.current)?.focus({ preventScroll: true });
  }, [columns]);
}

/** The link of the same card, or its button: whichever it was. */
function findAgain(gone: Element | null): HTMLElement | null | undefined {
  const link = gone?.closest('li')?.querySelector('a[id]');
  const again = link && document.getElementById(link.id);
  return gone === link ? again : again?.closest('li')?.querySelector('button');
}
