/** Fetches quietly, once the page is shown, what comes in files of its own. */
import { useEffect } from 'react';
import { loadPanels } from '../board/lazy-panels.ts';
import { loadTeamViews } from '../index.ts';
import { loadJourneyParts } from '../journey/lazy-parts.ts';
import { loadWorkshop } from '../workshop/lazy-workshop.ts';

const quietAfterMs = 1500;

/** So that a board open for days still has its dialogs and views when a newer build has replaced the files. */
export function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      Promise.all([loadPanels(), loadTeamViews(), loadJourneyParts(), loadWorkshop()]).catch(
        () => undefined,
      );
    }, quietAfterMs);
    return () => clearTimeout(timer);
  }, []);
}
