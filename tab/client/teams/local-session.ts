/** Remembers, for this browser tab only, which demo person somebody chose to be. Where storage is blocked, until it is reloaded. */
import { useCallback, useMemo, useState } from 'react';
import { fail, ok } from '../../../shared/domain/result.ts';
import { text } from '../../../shared/text/text.ts';
import type { SignIn } from '../api/client.ts';

/** Under which name it is in the session's storage. */
export const localTokenKey = 'small-changes.local-token';

export type LocalSession = {
  /** Null until a person is chosen, and again when the server no longer takes the token. */
  readonly signIn: SignIn | null;
  readonly enter: (token: string) => void;
  readonly leave: () => void;
};

export function useLocalSession(): LocalSession {
  const [token, setToken] = useState(readKept);
  const enter = useCallback((given: string) => {
    ifStorageMay(() => sessionStorage.setItem(localTokenKey, given));
    setToken(given);
  }, []);
  const leave = useCallback(() => {
    ifStorageMay(() => sessionStorage.removeItem(localTokenKey));
    setToken(null);
  }, []);
  const signIn = useMemo(() => (token === null ? null : toSignIn(token, leave)), [token, leave]);
  return { signIn, enter, leave };
}

function readKept(): string | null {
  let kept: string | null = null;
  ifStorageMay(() => {
    kept = sessionStorage.getItem(localTokenKey);
  });
  return kept;
}

/** A browser that blocks storage throws at the mere mention of it. */
function ifStorageMay(use: () => void): void {
  try {
    use();
  } catch {
    return;
  }
}

function toSignIn(token: string, leave: () => void): SignIn {
  return {
    token: async () => ok(token),
    renew: async () => {
      leave();
      return fail(text.errors.unauthenticated);
    },
  };
}
