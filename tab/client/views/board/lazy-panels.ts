/** The parts of the board that come in files of their own, when they are opened or a moment after the page. */
import { lazy } from 'react';
import { loadLongCardList } from './lazy-long-list.ts';
import { loadLogDialog } from './log-change/lazy-log-dialog.ts';
import { loadMove } from './move/lazy-move.ts';

const loadBoard = () => import('./BoardView.tsx');
const loadChangeDrawer = () => import('./change-detail/ChangeDrawer.tsx');

export const BoardView = lazy(async () => ({ default: (await loadBoard()).BoardView }));
export const ChangeDrawer = lazy(async () => ({
  default: (await loadChangeDrawer()).ChangeDrawer,
}));

export function loadPanels(): Promise<unknown> {
  return Promise.all([
    loadLogDialog(),
    loadBoard(),
    loadLongCardList(),
    loadChangeDrawer(),
    loadMove(),
  ]);
}
