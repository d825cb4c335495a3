/** Keeps a caller who says next to nothing, or reads next to nothing, from holding a line that others need. */
import type { Server } from 'node:http';

/** In milliseconds, but for the last. */
export type LineLimits = {
  /** Until all headers have come. */
  readonly headers: number;
  /** Until the whole request has come. */
  readonly request: number;
  /** Between two requests on one line. */
  readonly idle: number;
  /** Without a byte either way while a request is under way or being answered. */
  readonly silent: number;
  /** How often it is looked at whether one of the first two is over. */
  readonly look: number;
  readonly headersCount: number;
};

/**
 * Whoever stands in front keeps lines open between requests (App Service for four minutes); a server that
 * closes first now and then closes one that is just being written to, which ends in a 502.
 */
export const usualLines: LineLimits = {
  headers: 20_000,
  request: 30_000,
  idle: 250_000,
  silent: 120_000,
  look: 5_000,
  headersCount: 100,
};

/** Call it before the server listens. */
export function limitLines(server: Server, limits: LineLimits): void {
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.keepAliveTimeout = limits.idle;
  server.timeout = limits.silent;
  server.maxHeadersCount = limits.headersCount;
  // An option of Node's that restify has no place for; Node reads it when the server listens.
  Object.assign(server, { connectionsCheckingInterval: limits.look });
}
