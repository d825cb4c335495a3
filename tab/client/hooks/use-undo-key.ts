/** Hears Ctrl+Z, or ⌘Z, wherever nobody is typing: there it takes words back. */
import { useEffect, useEffectEvent } from 'react';

export const undoKeys = 'Control+Z Meta+Z';

const boxes = 'input, textarea, select, [contenteditable]';

export function useUndoKey(undo: () => void): void {
  const onUndo = useEffectEvent(undo);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      const isUndo = key.toLowerCase() === 'z' && ctrlKey !== metaKey && !shiftKey && !altKey;
      if (!isUndo || (target instanceof Element && target.closest(boxes))) return;
      event.preventDefault();
      onUndo();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
