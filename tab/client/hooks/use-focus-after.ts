/** Gives the focus back when a dialog is taken away, for whatever reason it is. */
import { useLayoutEffect } from 'react';

/**
 * Happens before the dialog's elements go: were the focus still inside by then, Fluent would keep
 * the rest of the page hidden from screen readers.
 */
export function useFocusAfter(id: string): void {
  useLayoutEffect(() => () => focusOn(id), [id]);
}

/** The element with this id, or where it is gone, the view as a whole. */
function focusOn(id: string): void {
  (document.getElementById(id) ?? document.getElementById('view'))?.focus();
}
