/** The token of whoever somebody chose to be on a laptop, kept for this browser tab only. Blocked storage is no error. */

/** Under which name it is in the session's storage. */
export const localTokenKey = 'small-changes.local-token';

export function readKeptToken(): string | null {
  let kept: string | null = null;
  ifStorageMay(() => {
    kept = sessionStorage.getItem(localTokenKey);
  });
  return kept;
}

export function keepToken(token: string): void {
  ifStorageMay(() => sessionStorage.setItem(localTokenKey, token));
}

export function forgetToken(): void {
  ifStorageMay(() => sessionStorage.removeItem(localTokenKey));
}

/** A browser that blocks storage throws at the mere mention of it. */
function ifStorageMay(use: () => void): void {
  try {
    use();
  } catch {
    return;
  }
}
