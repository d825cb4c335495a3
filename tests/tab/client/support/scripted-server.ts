/** Stands where the network is: answers as told, and remembers what it was asked. */

import { clockHeader } from '../../../../shared/contracts/api/http/clock-header.ts';
import { pageHeader } from '../../../../shared/contracts/api/http/page-header.ts';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: Readonly<Record<string, unknown>> | undefined;
};

/** `null` is a connection that breaks before an answer comes. */
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  /** What time the server says it is. */
  readonly now?: string;
  /** Which build of the page it has. */
  readonly page?: string;
  /** What the body, which is a text then, is to be called once it is saved. */
  readonly file?: string;
} | null;

export type ScriptedServer = {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: readonly Asked[];
};

export function createServer(answer: (asked: Asked) => Answer | Promise<Answer>): ScriptedServer {
  const asked: Asked[] = [];
  async function fetch(path: unknown, options: RequestInit = {}): Promise<Response> {
    const request = toAsked(String(path), options);
    asked.push(request);
    const found = await answer(request);
    if (found === null) throw new TypeError('Failed to fetch');
    const { status, body, now, page, file } = found;
    const said = new Headers({
      ...(now !== undefined && { [clockHeader]: now }),
      ...(page !== undefined && { [pageHeader]: page }),
      ...(file !== undefined && { 'content-disposition': `attachment; filename="${file}"` }),
    });
    const read = { json: async () => body, blob: async () => new Blob([String(body)]) };
    return { status, ok: status < 300, headers: said, ...read } as Response;
  }
  return { fetch: fetch as typeof globalThis.fetch, asked };
}

function toAsked(path: string, { method = 'GET', headers = {}, body }: RequestInit): Asked {
  const { authorization } = headers as Record<string, string | undefined>;
  return {
    method,
    path,
    token: authorization?.replace('Bearer ', ''),
    body: typeof body === 'string' ? JSON.parse(body) : undefined,
  };
}

export function refusal(
  status: number,
  code: string,
  message: string,
  fields?: Readonly<Record<string, string>>,
): Answer {
  return { status, body: { error: { code, message, correlationId: 'c-1', fields } } };
}
