/** Gives the focus back to where it came from when the button that has it goes. */
import { type FocusEvent, useLayoutEffect, useRef } from 'react';

export function useFocusBack<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const button = ref.current;
    return () => {
      if (button?.contains(document.activeElement)) focusOn(before.current);
    };
  }, []);
  return {
    ref,
    onFocus: ({ relatedTarget }: FocusEvent) => {
      before.current = relatedTarget;
    },
  };
}

/** Where that is gone as well, or was nowhere: the view as a whole. */
function focusOn(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected;
  const place = isThere ? before : document.getElementById('view');
  place?.focus({ preventScroll: true });
}
