/** Where the browser keeps half-typed words for as long as this tab of it is open: beside whose they are, and for nobody else. */
import { forgetAllInSession } from './session-storage.ts';

const ofAll = 'small-changes.kept ';

/** `place`: which form of what they are for. */
export function wordsKey(personId: string, place: string): string {
  return `${ofAll}${personId} ${place}`;
}

/** Words that somebody else left in the same browser are not waited with until it is closed. */
export function forgetWordsOfOthers(personId: string): void {
  const own = wordsKey(personId, '');
  forgetAllInSession((key) => key.startsWith(ofAll) && !key.startsWith(own));
}

export function forgetWords(): void {
  forgetAllInSession((key) => key.startsWith(ofAll));
}
