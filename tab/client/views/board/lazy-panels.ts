/** The parts of the board that come in files of their own, when they are opened or a moment after the page. */
import { lazy } from 'react';

const loadLogDialog = () => import('./log-change/LogDialog.tsx');
const loadChangeDrawer = () => import('./change-detail/ChangeDrawer.tsx');

export const LogDialog = lazy(async () => ({ default: (await loadLogDialog()).LogDialog }));

export const ChangeDrawer = lazy(async () => ({
  default: (await loadChangeDrawer()).ChangeDrawer,
}));

export function loadPanels(): Promise<unknown> {
  return Promise.all([loadLogDialog(), loadChangeDrawer()]);
}
