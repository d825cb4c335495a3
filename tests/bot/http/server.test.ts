/** Whatever comes in over HTTP is answered, in one shape, and gives nothing away. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPeople } from '../../../bot/local/demo/people.ts';
import type { ErrorCode } from '../../../shared/contracts/api/http/error-body.ts';
import { expectRefusal } from '../../support/expect-refusal.ts';
import { sendRaw } from '../../support/raw-request.ts';
import { type RunningApp, startRunningApp } from '../../support/running-app.ts';
import { startTeamsService, type TeamsService } from '../../support/teams-service.ts';

const json = { 'content-type': 'application/json' };
let app: RunningApp;
let teams: TeamsService;
let token: string;

beforeAll(async () => {
  teams = await startTeamsService();
  app = await startRunningApp();
  token = await app.issuer.sign(demoPeople.amara);
});

afterEach(async () => {
  const live = await fetch(`${app.url}/health/live`);

  expect(live.status).toBe(200);
  expect(app.recorded.errors()).toEqual([]);
});

afterAll(async () => {
  await app.close();
  await teams.close();
});

describe('a request nobody can answer', () => {
  const body = '{"user":"nobody"}';
  const zipped = { ...json, 'content-encoding': 'gzip' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const upload = { 'content-type': 'multipart/form-data; boundary=x' };

  test.each<[string, number, ErrorCode, string, RequestInit]>([
    ['for an unknown path', 404, 'not-found', '/nothing', {}],
    ['for an unknown call', 404, 'not-found', '/api/nothing', { method: 'POST', body }],
    ['for an unknown file', 404, 'not-found', '/tab/nothing.js', {}],
    ['for a path that is no text', 404, 'not-found', '/api/teams/%E0%A4%A/board', {}],
    ['for an id longer than any', 404, 'not-found', `/api/teams/${'a'.repeat(201)}/board`, {}],
    ['with another method', 405, 'invalid', '/api/me', { method: 'DELETE' }],
    ['with a body that is no JSON', 400, 'invalid', '/local/token', post('{"user":', json)],
    ['with a body that is too large', 413, 'too-large', '/local/token', post(large(), json)],
    ['with a page that is too large', 413, 'too-large', '/api/messages', post(large(), json)],
    ['with text', 415, 'invalid', '/local/token', post(body, { 'content-type': 'text/plain' })],
    ['with a table', 415, 'invalid', '/local/token', post('a,"b', { 'content-type': 'text/csv' })],
    ['with a form', 415, 'invalid', '/api/messages', post('type=message', form)],
    ['with an upload', 415, 'invalid', '/api/messages', post('--x\r\n\r\n--x--\r\n', upload)],
    ['with bytes of no kind', 415, 'invalid', '/api/messages', post(randomBytes(8), {})],
    ['with a gzip', 415, 'invalid', '/local/token', post(gzipSync(body), zipped)],
    ['with a gzip that is none', 415, 'invalid', '/api/messages', post(body, zipped)],
    ['for nobody we know', 404, 'not-found', '/local/token', post(body, json)],
    ['without a token', 401, 'unauthenticated', '/api/me', {}],
  ])('%s is answered %i in the shape of every error', async (_, status, code, path, init) => {
    const answer = await fetch(`${app.url}${path}`, init);

    await expectRefusal(answer, status, code);
  });

  test('with a body that is too large, sent piece by piece, is refused', async () => {
    const pieces = new Blob([large(), large()]).stream();
    const sent = { ...post('', json), body: pieces, duplex: 'half' } as RequestInit;

    const answer = await fetch(`${app.url}/local/token`, sent);

    await expectRefusal(answer, 413, 'too-large');
  });

  test.each([
    ['to a host that is none', 'GET /health/live HTTP/1.1\r\nHost: ['],
    ['for an address that is none', 'GET http://[ HTTP/1.1\r\nHost: a'],
    ['for half an address', 'GET http:///%00 HTTP/1.1\r\nHost: a b'],
  ])('%s is refused', async (_, head) => {
    const { status, body } = await sendRaw(app.url, `${head}\r\nConnection: close\r\n\r\n`);

    await expectRefusal({ status, text: async () => body }, 400, 'invalid');
  });

  test('that is no HTTP is refused', async () => {
    const { status } = await sendRaw(app.url, 'HELLO\r\n\r\n');

    expect(status).toBe(400);
  });

  test('to speak something else than HTTP is answered in HTTP', async () => {
    const asked = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\n';

    const { status } = await sendRaw(app.url, `${asked}Connection: Upgrade, close\r\n\r\n`);

    expect(status).toBe(200);
  });

  test('whose sender hangs up half way is forgotten', async () => {
    const { port, hostname } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

    await new Promise((resolve) => socket.write(`${head}Content-Length: 99\r\n\r\n{`, resolve));
    socket.destroy();

    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });
});

describe('deep JSON', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  test('in a message does not keep the bot from answering', async () => {
    const message = `{
      "type": "message", "id": "1", "channelId": "msteams", "serviceUrl": "${teams.url}",
      "text": "help", "value": ${deep}, "recipient": { "id": "28:bot" },
      "from": { "id": "29:a", "name": "Asha Patel", "aadObjectId": "asha" },
      "conversation": { "id": "c", "conversationType": "personal", "tenantId": "t" }
    }`;

    const { status } = await fetch(`${app.url}/api/messages`, post(message, json));

    expect(status).toBe(200);
    expect(teams.sent).toHaveLength(1);
  });

  test.each(['/api/messages', '/local/token'])('alone is no body for %s', async (path) => {
    const { status } = await fetch(`${app.url}${path}`, post(deep, json));

    expect([400, 404]).toContain(status);
  });

  test('in a call is refused in the shape of every error', async () => {
    const answer = await fetch(
      `${app.url}/api/teams/north/changes`,
      post(`{"commandId":"deep-command","title":${deep}}`, {
        ...json,
        authorization: `Bearer ${token}`,
      }),
    );

    await expectRefusal(answer, 400, 'invalid');
  });
});

describe('every answer', () => {
  test.each<[number, string, RequestInit]>([
    [200, '/health/live', {}],
    [200, '/tab/', {}],
    [200, '/tab/assets/app-1a2b.js', {}],
    [302, '/tab', { redirect: 'manual' }],
    [400, '/api/messages', post('{}', json)],
    [400, '/api/messages', post('{', json)],
    [401, '/api/me', {}],
    [404, '/nothing', {}],
    [404, '/tab/nothing', {}],
    [405, '/api/me', { method: 'DELETE' }],
    [413, '/api/messages', post(large(), json)],
    [415, '/api/messages', post('a', {})],
  ])(
    '%i of %s says what browsers may do with it, and not what runs here',
    async (status, path, init) => {
      const { status: got, headers } = await fetch(`${app.url}${path}`, init);

      const policy = readPolicy(headers.get('content-security-policy'));
      expect(got).toBe(status);
      expect(policy.get('default-src')).toBe("'self'");
      expect(policy.get('script-src')).toBe("'self'");
      expect(policy.get('object-src')).toBe("'none'");
      expect(policy.get('base-uri')).toBe("'none'");
      expect(policy.get('frame-ancestors')).toContain('https://teams.microsoft.com');
      expect(policy.get('frame-ancestors')).not.toMatch(/(^|\s)(\*|https?:)(\s|$)/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      for (const name of ['x-frame-options', 'server', 'x-powered-by'])
        expect(headers.has(name)).toBe(false);
    },
  );

  test('to the tab says what time it is for the app, a refusal too', async () => {
    const answers = await Promise.all(
      [`Bearer ${token}`, ''].map((authorization) =>
        fetch(`${app.url}/api/me`, { headers: { authorization } }),
      ),
    );

    for (const { headers } of answers)
      expect(Math.abs(Date.parse(headers.get('x-clock') ?? '') - Date.now())).toBeLessThan(60_000);
  });

  test('to the tab says which build of the page is served, and another once it is another', async () => {
    const pageOf = async ({ url }: RunningApp) =>
      (await fetch(`${url}/api/me`)).headers.get('x-page');
    const own = await pageOf(app);
    const again = await startRunningApp({ tabFolder: app.tabFolder });
    writeFileSync(join(app.tabFolder, 'index.html'), '<!doctype html><title>Renewed</title>');
    const renewed = await startRunningApp({ tabFolder: app.tabFolder });
    const unbuilt = await startRunningApp({ tabFolder: join(app.tabFolder, 'none') });

    const others = await Promise.all([again, renewed, unbuilt].map(pageOf));

    expect(own).toMatch(/^[\w-]{16}$/);
    expect(others).toEqual([own, expect.not.stringMatching(own ?? ''), null]);
    await Promise.all([again, renewed, unbuilt].map((each) => each.close()));
  });

  test('that is JSON is kept by nobody', async () => {
    const answers = await Promise.all(
      ['/health/live', '/local/people', '/api/me'].map((path) => fetch(`${app.url}${path}`)),
    );

    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store');
  });
});

function post(body: string | Uint8Array, headers: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: body as BodyInit, headers };
}

/** A little more than is taken. */
function large(): string {
  return JSON.stringify({ user: 'x'.repeat(256 * 1024) });
}

function readPolicy(policy: string | null): ReadonlyMap<string, string> {
  const directives = policy?.split('; ').map((directive) => directive.split(/ (.*)/)) ?? [];
  return new Map(directives.map(([name = '', value = '']) => [name, value]));
}
