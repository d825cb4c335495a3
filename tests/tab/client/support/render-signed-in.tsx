/** Draws a part of the page as it stands inside the whole: themed, signed in, and with nothing read yet but what is given. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SWRConfig } from 'swr';
import { ok } from '../../../../shared/domain/result.ts';
import { ApiContext } from '../../../../tab/client/api/api-context.ts';
import { createApi } from '../../../../tab/client/api/client.ts';
import { patience } from '../../../support/patience.ts';
import type { ScriptedServer } from './scripted-server.ts';

configure({ asyncUtilTimeout: patience.stepMs });

const signIn = { token: async () => ok('token'), renew: async () => ok('token') };

/** `known`: what was read before, by its path. */
export function renderSignedIn(
  part: ReactNode,
  server: ScriptedServer,
  known: Readonly<Record<string, unknown>> = {},
) {
  const api = createApi(signIn, server.fetch);
  const cache = { provider: () => new Map(), fallback: known };
  const whole = (inner: ReactNode) => (
    <FluentProvider theme={webLightTheme}>
      <ApiContext value={api}>
        <SWRConfig value={cache}>{inner}</SWRConfig>
      </ApiContext>
    </FluentProvider>
  );
  const { rerender } = render(whole(part));
  return { rerenderPart: (again: ReactNode) => rerender(whole(again)) };
}
