/** The parts of the board that come in files of their own, and are fetched quietly once it is shown. */
import { lazy, useEffect } from 'react';
import { loadTeamViews } from '../team-views.ts';

const loadLogDialog = () => import('../board/log-change/LogDialog.tsx');
const loadChangeDrawer = () => import('../board/change-detail/ChangeDrawer.tsx');

export const LogDialog = lazy(async () => ({ default: (await loadLogDialog()).LogDialog }));

export const ChangeDrawer = lazy(async () => ({
  default: (await loadChangeDrawer()).ChangeDrawer,
}));

export const TeamPicker = lazy(async () => ({
  default: (await import('./TeamPicker.tsx')).TeamPicker,
}));

const quietAfterMs = 1500;

/** So that a board open for days still has its dialogs and views when a newer build has replaced the files. */
export function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      Promise.all([loadLogDialog(), loadChangeDrawer(), loadTeamViews()]).catch(() => undefined);
    }, quietAfterMs);
    return () => clearTimeout(timer);
  }, []);
}
