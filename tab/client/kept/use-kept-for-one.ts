/** What the browser keeps of somebody is gone once somebody else is here, or once they were forgotten. */
import { useEffect } from 'react';
import { forgetTeam } from './kept-team.ts';
import { forgetWords, forgetWordsOfOthers } from './kept-words.ts';

export function useKeptForOne(personId: string | undefined, isForgotten: boolean): void {
  useEffect(() => {
    if (personId !== undefined) forgetWordsOfOthers(personId);
  }, [personId]);
  useEffect(() => {
    if (!isForgotten) return;
    forgetWords();
    forgetTeam();
  }, [isForgotten]);
}
