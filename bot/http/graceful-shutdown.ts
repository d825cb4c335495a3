/** Ends a server well: what is under way is answered, and nobody's open line holds it up. */
import { once } from 'node:events';
import type restify from 'restify';

/** Call it before the server listens. What it gives takes nothing new and resolves when all is answered. */
export function createGracefulShutdown(server: restify.Server): () => Promise<void> {
  const underWay = new Set<restify.Response>();
  let finishing = false;
  server.on('pre', (_req, res) => {
    underWay.add(res);
    if (finishing) res.setHeader('connection', 'close');
  });
  server.on('after', (_req, res) => void underWay.delete(res));

  return async () => {
    finishing = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const res of underWay) hurry(res);
    while (underWay.size > 0) await once(server, 'after');
    // Browsers open lines ahead of need; Node counts one that never said anything as busy.
    server.server.closeAllConnections();
    await closed;
  };
}

/** Nothing was promised to a caller who is still sending; any other gets the last answer on its line. */
function hurry(res: restify.Response): void {
  if (!res.req.complete) res.req.socket.destroy();
  else if (!res.headersSent) res.setHeader('connection', 'close');
}
