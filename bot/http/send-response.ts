/** Puts an answer on the wire. */
import type restify from 'restify';

export type Answer = {
  readonly status: number;
  /** An object is sent as JSON; a string or bytes as they are. */
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What may be read may be asked about: Node leaves the body of an answer to HEAD away. */
export const getAndHead = ['get', 'head'] as const;

export function send(res: restify.Response, { status, body, headers }: Answer): void {
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
  res.statusCode = status;
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
    res.end(body);
    return;
  }
  if (!res.hasHeader('cache-control')) res.setHeader('cache-control', 'no-store');
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.end(JSON.stringify(body));
}
