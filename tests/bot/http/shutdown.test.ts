/** Told to stop, the server finishes what it began, begins nothing new, and is gone at once after that. */
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPeople, demoTenantId } from '../../../bot/local/demo/people.ts';
import { keepIdleLines } from '../../support/idle-lines.ts';
import { type LoopbackServer, listenOnLoopback } from '../../support/loopback-server.ts';
import { startRunningApp } from '../../support/running-app.ts';
import { endSpawned, spawnServer } from '../../support/spawned.ts';

const live = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';
const agent = new Agent({ keepAlive: true });
let held: ServerResponse[] = [];
let teams: LoopbackServer;
let letGo: () => void;

/** A Teams that takes its time: it answers when the test lets it. */
beforeAll(async () => {
  teams = await listenOnLoopback(createServer((_, response) => void held.push(response)));
  letGo = keepIdleLines();
});

afterEach(() => {
  held = [];
  endSpawned();
});

afterAll(async () => {
  letGo();
  agent.destroy();
  await teams.close();
});

describe('in the middle of a turn', () => {
  test.each<[string, readonly NodeJS.Signals[]]>([
    ['a signal', ['SIGTERM']],
    ['several signals', ['SIGINT', 'SIGTERM', 'SIGINT']],
  ])('%s let it be finished and answered before the process ends', async (_, signals) => {
    const server = await spawnServer({ preload: 'tests/support/idle-lines-kept.ts' });
    const answer = sayHelp(server.url);
    await untilHeld();

    for (const signal of signals) {
      server.kill(signal);
      await untilRefused(server.url);
    }
    const early = server.output().includes('stopped');
    release();
    const { status, connection } = await answer;
    const code = await server.gone;

    expect(early).toBe(false);
    expect({ status, connection, code }).toEqual({ status: 200, connection: 'close', code: 0 });
    expect(server.output()).toContain('"stopped"');
    expect(server.errors()).toBe('');
  });

  test('nothing more is taken, not even on a line that is open already', async () => {
    const app = await startRunningApp();
    const answer = sayHelp(app.url);
    await untilHeld();
    const line = await openLine(app.url, live);
    await once(line, 'data');

    const closed = app.close();
    line.write(live);
    const more = await text(line).catch(() => '');
    await untilRefused(app.url);
    release();

    expect(more).toBe('');
    expect((await answer).status).toBe(200);
    await closed;
  });
});

describe('stopping is not held up', () => {
  test.each([
    ['was used before', live],
    ['never said anything', ''],
    ['is half way through its headers', 'GET /health/live HTTP/1.1\r\nHos'],
    ['is half way through its body', toPost(99, '{"type":')],
  ])('by a line that %s', async (_, bytes) => {
    const app = await startRunningApp();
    const line = await openLine(app.url, bytes);
    const gone = once(line, 'close');
    if (bytes === live) await once(line, 'data');
    await fetch(`${app.url}/health/live`);

    await app.close();

    await gone;
  });

  test('by somebody who did not wait for the answer', async () => {
    const app = await startRunningApp();
    const asked = new AbortController();
    const answer = sayHelp(app.url, asked.signal).catch(() => 'gone');
    await untilHeld();
    asked.abort();
    await answer;

    const closed = app.close();
    await untilRefused(app.url);
    release();

    await closed;
    expect(app.recorded.errors()).toEqual([]);
  });
});

function toPost(length: number, body: string): string {
  const head =
    'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  return `${head}Content-Length: ${length}\r\n\r\n${body}`;
}

async function openLine(url: string, bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const line = connect(Number(port), hostname);
  line.on('error', () => undefined);
  await once(line, 'connect');
  line.write(bytes);
  return line;
}

/** Amara types "help", by way of a client that would like to keep its line. */
async function sayHelp(url: string, signal?: AbortSignal) {
  const { id, name } = demoPeople.amara;
  const asked = request(`${url}/api/messages`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(signal && { signal }),
  });
  asked.end(
    JSON.stringify({
      type: 'message',
      id: '1700000000001',
      text: 'help',
      channelId: 'msteams',
      serviceUrl: `${teams.url}/`,
      from: { id: '29:amara', name, aadObjectId: id },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:personal', conversationType: 'personal', tenantId: demoTenantId },
    }),
  );
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return { status: answer.statusCode, connection: answer.headers.connection };
}

async function untilHeld(): Promise<void> {
  while (held.length === 0) await wait(10);
}

function release(): void {
  for (const response of held) {
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"1"}');
  }
}

async function untilRefused(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (;;) {
    const probe = connect(Number(port), hostname);
    const isTaken = await once(probe, 'connect').then(
      () => true,
      () => false,
    );
    probe.destroy();
    if (!isTaken) return;
    await wait(10);
  }
}
