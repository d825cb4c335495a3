/** Whoever sends byte by byte, or nothing at all, loses the line, and everybody else is answered meanwhile. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LineLimits, usualLines } from '../../../bot/http/line-limits.ts';
import { sendRaw } from '../../support/raw-request.ts';
import { type RunningApp, startRunningApp } from '../../support/running-app.ts';

const lines: LineLimits = {
  ...{ headers: 60, request: 120, idle: 60, silent: 120, look: 10 },
  headersCount: 20,
};
const begun = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\n';
const json = 'Content-Type: application/json\r\n';
let app: RunningApp;

beforeAll(async () => {
  app = await startRunningApp({ lines });
});

afterAll(() => app.close());

async function open(bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.on('error', () => {});
  socket.write(bytes);
  return socket;
}

/** Goes on byte by byte until the server hangs up; gives what it said. */
async function drip(bytes: string): Promise<string> {
  const socket = await open(bytes);
  const dripping = setInterval(() => socket.write('a'), 5);
  try {
    return await hear(socket);
  } finally {
    clearInterval(dripping);
    socket.destroy();
  }
}

/** All that came, though the line was cut while we were still writing. */
async function hear(socket: Socket): Promise<string> {
  const heard: string[] = [];
  socket.setEncoding('utf8').on('data', (words) => heard.push(String(words)));
  await new Promise((resolve) => socket.once('close', resolve));
  return heard.join('');
}

describe('a caller', () => {
  test.each([
    ['whose headers come byte by byte', `${begun}X-Long: `],
    ['whose body comes byte by byte', `${begun}${json}Content-Length: 99999\r\n\r\n{"text":"`],
  ])('%s is told that it took too long, and loses the line', async (_, bytes) => {
    const answer = await drip(bytes);

    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('who says nothing after an answer loses the line', async () => {
    const socket = await open('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');

    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('with headers beyond any is refused', async () => {
    const { status } = await sendRaw(app.url, `${begun}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`);

    expect(status).toBe(431);
  });

  test('with more headers than any client sends is refused', async () => {
    const many = Array.from({ length: 100 }, (_, at) => `X-${at}: a\r\n`).join('');

    expect((await sendRaw(app.url, `${begun}${many}\r\n`)).status).toBe(431);
  });

  test('who is quick is answered while others drip', async () => {
    const slow = await Promise.all(Array.from({ length: 50 }, () => open(`${begun}X-Long: `)));
    const quick = await fetch(`${app.url}/health/ready`);
    for (const socket of slow) socket.destroy();

    expect(quick.status).toBe(200);
  });
});

describe('usually', () => {
  test('a request has to come within half a minute, its headers sooner', () => {
    expect(usualLines.request).toBeLessThanOrEqual(30_000);
    expect(usualLines.headers).toBeLessThan(usualLines.request);
    expect(usualLines.look).toBeLessThan(usualLines.headers);
  });

  test('a line is kept longer than App Service keeps it, which is four minutes', () => {
    expect(usualLines.idle).toBeGreaterThan(240_000);
  });
});
