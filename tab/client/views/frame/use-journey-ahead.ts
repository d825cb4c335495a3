/** Reads the journey beside the board, where it is what will be seen first, rather than after it. */
import { useState } from 'react';
import { useJourney } from '../../api/journey.ts';
import { landing, readView } from '../index.ts';

export function useJourneyAhead(teamId: string | null): void {
  const [isLanding] = useState(() => readView(window.location.hash) === landing);
  useJourney(isLanding ? teamId : null);
}
