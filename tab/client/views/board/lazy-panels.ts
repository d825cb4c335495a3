/** The parts of the board that come in files of their own, when they are opened or a moment after the page. */
import { lazy } from 'react';
import { loadLogDialog } from './log-change/lazy-log-dialog.ts';

const loadChangeDrawer = () => import('./change-detail/ChangeDrawer.tsx');

export const ChangeDrawer = lazy(async () => ({
  default: (await loadChangeDrawer()).ChangeDrawer,
}));

const loadMoveDialog = () => import('./move/MoveDialog.tsx');

const loadMoveMenu = () => import('./move/MoveMenu.tsx');

export const MoveDialog = lazy(async () => ({ default: (await loadMoveDialog()).MoveDialog }));

export const MoveMenu = lazy(async () => ({ default: (await loadMoveMenu()).MoveMenu }));

export function loadPanels(): Promise<unknown> {
  return Promise.all([loadLogDialog(), loadChangeDrawer(), loadMoveMenu(), loadMoveDialog()]);
}
