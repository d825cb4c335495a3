/** Whether the page can print itself: within Teams a tab may not, and says nothing where it does not. */
import { createContext, use } from 'react';

export const MayPrintContext = createContext(true);

export function useMayPrint(): boolean {
  return use(MayPrintContext);
}
