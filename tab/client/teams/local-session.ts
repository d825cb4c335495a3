/** Remembers, for this browser tab only, which demo person somebody chose to be. Where storage is blocked, until it is reloaded. */
import { useCallback, useMemo, useState } from 'react';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { SignIn } from '../api/client.ts';
import { forgetToken, keepToken, readKeptToken } from '../kept/kept-token.ts';
import { forgetWords } from '../kept/kept-words.ts';

export type LocalSession = {
  /** Null until a person is chosen, and again when the server no longer takes the token. */
  readonly signIn: SignIn | null;
  readonly enter: (token: string) => void;
  readonly leave: () => void;
};

export function useLocalSession(): LocalSession {
  const [token, setToken] = useState(readKeptToken);
  const enter = useCallback((given: string) => {
    keepToken(given);
    setToken(given);
  }, []);
  const end = useCallback(() => {
    forgetToken();
    setToken(null);
  }, []);
  /** Who is sent away by the server finds their half-typed words again; who goes leaves none. */
  const leave = useCallback(() => {
    forgetWords();
    end();
  }, [end]);
  const signIn = useMemo(() => (token === null ? null : toSignIn(token, end)), [token, end]);
  return { signIn, enter, leave };
}

function toSignIn(token: string, end: () => void): SignIn {
  return {
    token: async () => ok(token),
    renew: async () => {
      end();
      return fail('over');
    },
  };
}
