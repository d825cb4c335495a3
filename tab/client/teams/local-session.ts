/** Remembers, for this browser tab only, which demo person somebody chose to be. */
import { useCallback, useMemo, useState } from 'react';
import { fail, ok } from '../../../shared/domain/result.ts';
import { text } from '../../../shared/text/text.ts';
import type { SignIn } from '../api/client.ts';

const key = 'small-changes.local-token';

export type LocalSession = {
  /** Null until a person is chosen, and again when the server no longer takes the token. */
  readonly signIn: SignIn | null;
  readonly enter: (token: string) => void;
  readonly leave: () => void;
};

export function useLocalSession(): LocalSession {
  const [token, setToken] = useState(() => sessionStorage.getItem(key));
  const enter = useCallback((given: string) => {
    sessionStorage.setItem(key, given);
    setToken(given);
  }, []);
  const leave = useCallback(() => {
    sessionStorage.removeItem(key);
    setToken(null);
  }, []);
  const signIn = useMemo(() => (token === null ? null : toSignIn(token, leave)), [token, leave]);
  return { signIn, enter, leave };
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
