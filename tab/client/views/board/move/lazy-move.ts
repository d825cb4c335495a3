/** What is needed to move a change, in files of its own: loaded when it is wanted, or a moment after the page. */
import { lazy } from 'react';

const loadDialog = () => import('./MoveDialog.tsx');

const loadMenu = () => import('./MoveMenu.tsx');

export const MoveDialog = lazy(async () => ({ default: (await loadDialog()).MoveDialog }));

export const MoveMenu = lazy(async () => ({ default: (await loadMenu()).MoveMenu }));

export function loadMove(): Promise<unknown> {
  return Promise.all([loadDialog(), loadMenu()]);
}
