/** Gives the focus back when a dialog is taken away, for whatever reason it is. */
import { useLayoutEffect, useRef } from 'react';

/**
 * Happens before the dialog's elements go: were the focus still inside by then, Fluent would keep
 * the rest of the page hidden from screen readers.
 */
export function useFocusAfter(id: string): void {
  const latest = useRef(id);
  useLayoutEffect(() => {
    latest.current = id;
  }, [id]);
  useLayoutEffect(() => () => focusOn(latest.current), []);
}

/** The element with this id, or where it is gone, the view as a whole; nowhere where somebody has gone on in the view. */
function focusOn(id: string): void {
  const view = document.getElementById('view');
  if (view?.contains(document.activeElement)) return;
  (document.getElementById(id) ?? view)?.focus();
}
