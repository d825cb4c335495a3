/** The keys of a workshop: W begins it, arrows go from step to step. Not while somebody types, and not where a key has a use of its own. */
import { useEffect, useEffectEvent } from 'react';

const typing = 'input, textarea, select, [contenteditable], [role=menu], [role=radiogroup]';

export function useKeyOnPage(does: (key: string) => boolean): void {
  const onKey = useEffectEvent(does);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const { altKey, ctrlKey, metaKey, target } = event;
      if (event.defaultPrevented || altKey || ctrlKey || metaKey) return;
      if (target instanceof Element && target.closest(typing)) return;
      if (document.querySelector('[role=dialog]')) return;
      if (onKey(event.key)) event.preventDefault();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
