/** Whether the process is alive, and whether it can do its work. */
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import { type Log, toErrorFacts } from '../log.ts';
import type { OpenRoute } from './server.ts';

export function healthRoutes(store: DocumentStore, log: Log): readonly OpenRoute[] {
  const isReady = createReadiness(store, log);
  return [
    {
      method: 'get',
      path: '/health/live',
      handle: async () => ({ status: 200, body: { status: 'live' } }),
    },
    {
      method: 'get',
      path: '/health/ready',
      handle: async () =>
        (await isReady())
          ? { status: 200, body: { status: 'ready' } }
          : { status: 503, body: { status: 'store out of reach' } },
    },
  ];
}

/** Told in the log when it begins and when it is over, however often somebody asks meanwhile. */
function createReadiness(store: DocumentStore, log: Log): () => Promise<boolean> {
  let wasReady = true;
  return async () => {
    const { isReady, facts } = await look(store);
    if (wasReady && !isReady) log.error(facts, 'store cannot be read');
    if (!wasReady && isReady) log.info('store can be read again');
    wasReady = isReady;
    return isReady;
  };
}

/** The document is never there: the answer "not found" shows that reads are answered. */
async function look(store: DocumentStore): Promise<{ isReady: boolean; facts: object }> {
  try {
    const checked = await store.check();
    if (!checked.ok) return { isReady: false, facts: { error: checked.error } };
    const read = await store.get('health', 'health');
    const isReady = read.ok || read.error === 'not-found';
    return { isReady, facts: isReady ? {} : { error: read.error } };
  } catch (error) {
    return { isReady: false, facts: { error: toErrorFacts(error) } };
  }
}
