/** One person's connection to the server, and what was read through it; another person starts empty. */
import { type ReactNode, Suspense, useMemo } from 'react';
import { SWRConfig } from 'swr';
import { fetchUnlessAsked, takeKnown } from '../../api/ahead.ts';
import { ApiContext } from '../../api/api-context.ts';
import { createApi, type SignIn } from '../../api/client.ts';
import { configPath } from '../../api/paths.ts';
import { Waiting } from '../../components/Waiting.tsx';

type Props = {
  /** Null before anybody has signed in. */
  readonly signIn: SignIn | null;
  readonly children: ReactNode;
};

/** With what was asked for ahead, the first time. */
const beforeSignIn = { provider: () => startWith((path) => path === configPath) };
const signedIn = { provider: () => startWith((path) => path !== configPath) };

function startWith(isWanted: (path: string) => boolean) {
  return new Map(takeKnown(isWanted).map(([path, data]) => [path, { data }]));
}

/** Waiting for code happens inside SWRConfig: SWR forgets its cache when a wait outside hides it. */
export function Connection({ signIn, children }: Props) {
  const api = useMemo(() => createApi(signIn, fetchUnlessAsked), [signIn]);
  return (
    <ApiContext value={api}>
      <SWRConfig value={signIn ? signedIn : beforeSignIn}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </SWRConfig>
    </ApiContext>
  );
}
