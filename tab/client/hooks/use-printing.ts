/** Whether the page is about to be printed: what is there for paper only is drawn then. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The browser takes the page as it stands when `beforeprint` has been heard. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
