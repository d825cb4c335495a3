/** Keeps Node from hanging up on idle or half-sent lines by itself: then whoever is to stop must do it, however slow the machine is. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';

const channel = 'http.server.request.start';

/** For every server of this process from its next request on, until what this gives is called. */
export function keepIdleLines(): () => void {
  subscribe(channel, keepLinesOf);
  return () => void unsubscribe(channel, keepLinesOf);
}

function keepLinesOf(message: unknown): void {
  const { server } = message as { readonly server: Server };
  server.keepAliveTimeout = 0;
  server.headersTimeout = 0;
  server.requestTimeout = 0;
}
