/** Says to whoever listens what has come of something that was done on the view. */
import { createContext, useContext } from 'react';

export const ToldContext = createContext<(words: string) => void>(() => {});

export function useTell(): (words: string) => void {
  return useContext(ToldContext);
}
