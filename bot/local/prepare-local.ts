/** What local mode adds to the app: demo people in the store, and a way to sign in as one of them. */
import type { Clock } from '../../shared/domain/clock.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import type { AppParts } from '../app.ts';
import { loadDemo } from './demo/load-demo.ts';
import { createLocalIssuer } from './local-issuer.ts';
import { signInRoutes } from './sign-in.ts';

export async function prepareLocal(
  store: DocumentStore,
  clock: Clock,
): Promise<Pick<AppParts, 'tokens' | 'open'>> {
  await loadDemo(store, clock);
  const issuer = await createLocalIssuer();
  return { tokens: issuer.rules, open: signInRoutes(issuer) };
}
