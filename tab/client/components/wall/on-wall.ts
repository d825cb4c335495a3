/** Whether the page is shown to a room: then nobody's name stands on it, and words are large (P31). */
import { createContext, useContext } from 'react';

export const OnWallContext = createContext(false);

export function useIsOnWall(): boolean {
  return useContext(OnWallContext);
}
