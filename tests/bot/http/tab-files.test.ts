/** The tab's files are given as the build made them, and nothing else is. */

import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { usualLines } from '../../../bot/http/line-limits.ts';
import { createServer as createHttpServer } from '../../../bot/http/server.ts';
import { fail } from '../../../shared/domain/result.ts';
import { sendRaw } from '../../support/raw-request.ts';
import { recordLog } from '../../support/recorded-log.ts';
import { makeTabFolder, type RunningApp, startRunningApp } from '../../support/running-app.ts';
import { speakEnglish } from '../../support/speak-english.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await startRunningApp();
});

afterAll(() => app.close());

describe('the tab', () => {
  test('is found without a slash at the end', async () => {
    const { status, headers } = await get('/tab', { redirect: 'manual' });

    expect(status).toBe(302);
    expect(headers.get('location')).toBe('/tab/');
  });

  test('has a page that is asked for anew each time', async () => {
    const page = await get('/tab/');

    expect(await page.text()).toContain('Small Changes');
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    ['default', 'In light'],
    ['dark', 'In dark'],
    ['contrast', 'In contrast'],
    ['{app.theme}', 'Small Changes'],
    ['%2e%2e%2fsecret', 'Small Changes'],
    ['', 'Small Changes'],
  ])('is given for the theme “%s” of Teams as the page “%s”', async (theme, title) => {
    const page = await get(`/tab/?theme=${theme}`);

    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain(`<title>${title}</title>`);
  });

  test('is not sent again while it is the same', async () => {
    const { headers } = await get('/tab/');

    const again = await get('/tab/', {
      headers: { 'if-none-match': headers.get('etag') ?? 'none' },
    });

    expect(again.status).toBe(304);
  });

  test('has scripts that are kept for good', async () => {
    const { headers } = await get('/tab/assets/app-1a2b.js');

    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('text/javascript');
  });

  test('has its page asked for anew by whichever way it is reached', async () => {
    const answer = await sendRaw(app.url, toRequest('/tab/assets/../index.html'));

    expect(answer.body).toContain('Small Changes');
    expect(answer.head).toContain('no-cache');
  });

  test.each([
    ['br, gzip', 'br', 10],
    ['gzip', null, 10],
    ['identity', null, 10],
  ])(
    'is sent compressed to whoever takes %s when it can be',
    async (accepted, encoding, length) => {
      const { headers } = await get('/tab/assets/app-1a2b.js', {
        headers: { 'accept-encoding': accepted },
      });

      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('content-length')).toBe(`${length}`);
      expect(headers.get('vary')).toMatch(/accept-encoding/i);
    },
  );

  test.each(['bytes=10-5', 'bytes=-5', 'bytes=0-4', 'bytes=99999-', 'bytes=x', 'lines=1'])(
    'is sent whole, also when %s of it is asked for',
    async (range) => {
      const page = await get('/tab/', { headers: { range } });

      expect(page.status).toBe(200);
      expect(await page.text()).toContain('</title>');
    },
  );
});

describe('the folder', () => {
  test.each([
    '/tab/../secret.txt',
    '/tab/..%2fsecret.txt',
    '/tab/..%2F..%2F..%2F..%2F..%2Fetc%2Fpasswd',
    '/tab/%2e%2e/secret.txt',
    '/tab/%2e%2e%2fsecret.txt',
    '/tab/.%2e/secret.txt',
    '/tab/assets/..%2f..%2fsecret.txt',
    '/tab/..%5csecret.txt',
    '/tab/..\\secret.txt',
    '/tab/%2e%2e%5csecret.txt',
    '/tab/..%252fsecret.txt',
    '/tab/..%c0%afsecret.txt',
    '/tab//secret.txt',
    '/tab/%2fetc%2fpasswd',
    '/tab//etc/passwd',
    '/tab/secret.txt%00.html',
    '/tab/..%2fdist%2f..%2fsecret.txt',
    '/tab%2f..%2fsecret.txt',
    '/tab/..;/secret.txt',
  ])('is not left by way of %s', async (path) => {
    const { status, body } = await sendRaw(app.url, toRequest(path));

    expect(status).toBe(404);
    expect(body).not.toMatch(/not for everybody|root:/);
  });

  test.each([true, false])('may hold what cannot be read (built anew: %j)', async (tabChanges) => {
    const tabFolder = makeTabFolder();
    const pipe = await openUnreadable(join(tabFolder, 'unreadable.js'));
    const served = await serve(tabFolder, tabChanges);

    const unreadable = await fetch(`${served.url}/tab/unreadable.js`).catch(() => null);
    const page = await fetch(`${served.url}/tab/`);

    expect(unreadable?.ok ?? false).toBe(false);
    expect(page.status).toBe(200);
    await served.close();
    pipe.close();
  });

  test('may lose a file while the server runs', async () => {
    const tabFolder = makeTabFolder();
    const served = await serve(tabFolder, false);
    rmSync(join(tabFolder, 'assets', 'app-1a2b.js'));

    const gone = await fetch(`${served.url}/tab/assets/app-1a2b.js`, identity).catch(() => null);
    const page = await fetch(`${served.url}/tab/`);

    expect(gone?.ok ?? false).toBe(false);
    expect(page.status).toBe(200);
    await served.close();
  });

  test('may be built anew under a running local server', async () => {
    rmSync(app.tabFolder, { recursive: true });
    const [page, script] = await Promise.all([get('/tab/'), get('/tab/assets/app-1a2b.js')]);
    mkdirSync(join(app.tabFolder, 'assets'), { recursive: true });
    writeFileSync(join(app.tabFolder, 'index.html'), '<title>Built anew</title>');
    writeFileSync(join(app.tabFolder, 'assets', 'app-9z8y.js'), 'export const anew = true;');

    const [newPage, newScript] = await Promise.all([get('/tab/'), get('/tab/assets/app-9z8y.js')]);

    expect([page.status, script.status]).toEqual([404, 404]);
    expect(await newPage.text()).toContain('Built anew');
    expect(await newScript.text()).toContain('anew');
  });
});

const identity = { headers: { 'accept-encoding': 'identity' } };

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${app.url}${path}`, { ...identity, ...init });
}

function toRequest(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
}

/** A socket stands in the folder like a file, and can't be opened like one, not even by an administrator. */
async function openUnreadable(path: string): Promise<Server> {
  const pipe = createServer().listen(path);
  await once(pipe, 'listening');
  return pipe;
}

/** Only the server, without an app behind it. */
async function serve(tabFolder: string, tabChanges: boolean) {
  const server = createHttpServer({
    takeActivity: async () => ({ status: 501 }),
    requireUser: async () => fail({ kind: 'not-signed-in' }),
    api: [],
    open: [],
    tabFolder,
    tabChanges,
    isLocal: true,
    limits: null,
    lines: usualLines,
    now: () => '2026-11-28T09:00:00.000Z',
    log: recordLog().log,
    speakIn: speakEnglish,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
