/** The form to log a change, in a file of its own that comes when it is opened, or a moment after the page. */
import { lazy } from 'react';

export const loadLogDialog = () => import('./LogDialog.tsx');

export const LogDialog = lazy(async () => ({ default: (await loadLogDialog()).LogDialog }));
