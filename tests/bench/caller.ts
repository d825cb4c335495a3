/** Sends requests over kept connections, and times each. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** From the first byte sent to the last byte received. */
  readonly milliseconds: number;
};

export type Caller = (call: Call) => Promise<Answer>;

/** Over one connection, one request after the other, unless told that more may be open. */
export function createCaller(url: string, maxSockets = 1): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets });
  return async ({ method, path, headers, body }) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const type = payload === undefined ? {} : { 'content-type': 'application/json' };
    const start = performance.now();
    const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
      request(`${url}${path}`, { agent, method, headers: { ...type, ...headers } }, resolve)
        .on('error', reject)
        .end(payload);
    });
    const received = await buffer(response);
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: received,
      milliseconds: performance.now() - start,
    };
  };
}
