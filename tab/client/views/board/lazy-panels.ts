/** The parts of the board that come in files of their own, when they are opened or a moment after the page. */
import { lazy } from 'react';
import { loadLogDialog } from './log-change/lazy-log-dialog.ts';
import { loadMove } from './move/lazy-move.ts';

const loadChangeDrawer = () => import('./change-detail/ChangeDrawer.tsx');

export const ChangeDrawer = lazy(async () => ({
  default: (await loadChangeDrawer()).ChangeDrawer,
}));

export function loadPanels(): Promise<unknown> {
  return Promise.all([loadLogDialog(), loadChangeDrawer(), loadMove()]);
}
