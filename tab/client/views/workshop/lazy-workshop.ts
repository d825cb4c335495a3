/** Workshop mode, in a file of its own: nobody waits for it who looks at a page by themselves. */
import { lazy } from 'react';

const load = () => import('./for-a-room.ts');

export const WorkshopPage = lazy(async () => ({ default: (await load()).WorkshopPage }));
export const WorkshopButton = lazy(async () => ({ default: (await load()).WorkshopButton }));

export function loadWorkshop(): Promise<unknown> {
  return load();
}
