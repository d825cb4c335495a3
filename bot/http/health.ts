/** Whether the process is alive, and whether it can do its work. */
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import type { OpenRoute } from './server.ts';

export function healthRoutes(store: DocumentStore): readonly OpenRoute[] {
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
        (await isReachable(store))
          ? { status: 200, body: { status: 'ready' } }
          : { status: 503, body: { status: 'store out of reach' } },
    },
  ];
}

/** Reads a document that is never there: the answer "not found" shows that the store answers. */
async function isReachable(store: DocumentStore): Promise<boolean> {
  try {
    const read = await store.get('health', 'health');
    return read.ok || read.error === 'not-found';
  } catch {
    return false;
  }
}
