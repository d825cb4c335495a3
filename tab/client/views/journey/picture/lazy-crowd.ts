/** The list behind a head that stands for several comes in a file of its own. */
import { lazy } from 'react';

export const loadCrowd = () => import('./Crowd.tsx');

export const Crowd = lazy(async () => ({ default: (await loadCrowd()).Crowd }));
