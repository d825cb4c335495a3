/** The token of whoever somebody chose to be on a laptop, kept for this browser tab only. */
import { forgetInSession, keepInSession, readFromSession } from './session-storage.ts';

/** Under which name it is in the session's storage. */
export const localTokenKey = 'small-changes.local-token';

export function readKeptToken(): string | null {
  return readFromSession(localTokenKey);
}

export function keepToken(token: string): void {
  keepInSession(localTokenKey, token);
}

export function forgetToken(): void {
  forgetInSession(localTokenKey);
}
