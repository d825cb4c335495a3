/** One person's connection to the server, and what was read through it; another person starts empty. */
import { type ReactNode, Suspense, useMemo } from 'react';
import { SWRConfig } from 'swr';
import { ApiContext } from '../../api/api-context.ts';
import { createApi, type SignIn } from '../../api/client.ts';
import { Waiting } from '../../components/Waiting.tsx';

type Props = {
  /** Null before anybody has signed in. */
  readonly signIn: SignIn | null;
  readonly children: ReactNode;
};

const startEmpty = { provider: () => new Map() };

/** Waiting for code happens inside SWRConfig: SWR forgets its cache when a wait outside hides it. */
export function Connection({ signIn, children }: Props) {
  const api = useMemo(() => createApi(signIn, window.fetch.bind(window)), [signIn]);
  return (
    <ApiContext value={api}>
      <SWRConfig value={startEmpty}>
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </SWRConfig>
    </ApiContext>
  );
}
