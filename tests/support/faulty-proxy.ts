/** A proxy on loopback that spoils chosen answers, to see what a client makes of a bad network. */
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen, stop } from './cosmos-server.ts';

/**
 * `drop-answer`: the server has carried the request out, then the connection breaks before a byte of
 * its answer arrives. A status: the server never sees the request.
 */
type Fault = 'none' | 'drop-answer' | Refusal;

type Refusal = {
  readonly status: number;
  readonly substatus?: number;
  readonly message?: string;
};

export type FaultyProxy = {
  readonly endpoint: string;
  /** Decides for each request, whose headers it may change; `none` for all until called. */
  readonly spoil: (chooseFault: (request: IncomingMessage) => Fault) => void;
  readonly close: () => Promise<void>;
};

export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  let chooseFault: (request: IncomingMessage) => Fault = () => 'none';
  const server = createServer(async (request, response) => {
    const fault = chooseFault(request);
    const body = await buffer(request);
    if (typeof fault === 'object') {
      refuse(response, fault);
      return;
    }
    const answer = await send(target, request, body);
    if (fault === 'drop-answer') {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  return {
    endpoint: await listen(server),
    spoil: (choose) => {
      chooseFault = choose;
    },
    close: () => stop(server),
  };
}

function refuse(
  response: ServerResponse,
  { status, substatus, message = 'refused by the proxy' }: Refusal,
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-retry-after-ms': '1',
    ...(substatus !== undefined && { 'x-ms-substatus': String(substatus) }),
  });
  response.end(JSON.stringify({ message }));
}

type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

function send(target: string, { method, url, headers }: IncomingMessage, body: Buffer) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  forward(new URL(url ?? '/', target), { method, headers }, async (answer) => {
    resolve({
      status: answer.statusCode ?? 500,
      headers: answer.headers,
      body: await buffer(answer),
    });
  })
    .on('error', reject)
    .end(body);
  return promise;
}
