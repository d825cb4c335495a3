/** What Teams' own back button closes: whatever was opened last on top of the view. */
import { useEffect } from 'react';

type Close = () => void;

const open: Close[] = [];

/** While `isOpen`, the back button closes it instead of leaving the tab. */
export function useClosedByBack(isOpen: boolean, close: Close): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    open.push(close);
    return () => void open.splice(open.lastIndexOf(close), 1);
  }, [isOpen, close]);
}

/** Whether there was something to close. */
export function goBack(): boolean {
  const close = open.at(-1);
  close?.();
  return close !== undefined;
}
