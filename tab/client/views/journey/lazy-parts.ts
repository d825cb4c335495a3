/** The parts of the journey that come in a file of their own, when they are wanted or a moment after the page. */
import { lazy } from 'react';
import { loadCrowd } from './picture/lazy-crowd.ts';

const loadTable = () => import('./JourneyTable.tsx');
const loadWeekList = () => import('./WeekList.tsx');
const loadMonths = () => import('./Months.tsx');
const loadPlayButton = () => import('./PlayButton.tsx');

export const JourneyTable = lazy(async () => ({ default: (await loadTable()).JourneyTable }));
export const Months = lazy(async () => ({ default: (await loadMonths()).Months }));
export const PlayButton = lazy(async () => ({ default: (await loadPlayButton()).PlayButton }));
export const WeekList = lazy(async () => ({ default: (await loadWeekList()).WeekList }));

export function loadJourneyParts(): Promise<unknown> {
  return Promise.all([loadTable(), loadMonths(), loadWeekList(), loadPlayButton(), loadCrowd()]);
}
