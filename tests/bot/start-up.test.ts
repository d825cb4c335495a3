/** The server starts with what it needs, or says in a sentence what is missing. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { demoPeople, demoTeam } from '../../bot/local/demo/people.ts';
import type { Board } from '../../shared/contracts/api/board.ts';
import {
  endSpawned,
  makeDataFile,
  root,
  type SpawnedServer,
  spawnNode,
  spawnServer,
  takePort,
} from '../support/spawned.ts';

afterEach(endSpawned);

const production = {
  MicrosoftAppId: '33333333-cccc-4333-8333-333333333333',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppPassword: 'not-a-real-password',
  TENANT_IDS: '11111111-1111-4111-8111-111111111111',
  TAB_CLIENT_ID: '22222222-bbbb-4222-8222-222222222222',
  PUBLIC_HOST: 'elmshire.example',
};

describe('the server does not start', () => {
  test('without a bot registration, and names every setting that is missing', async () => {
    const { code, errors } = await startInVain({});

    const sentences = errors.trim().split('\n');
    expect(code).toBe(1);
    expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppType',
      'MicrosoftAppTenantId',
      'TENANT_IDS',
      'TAB_CLIENT_ID',
      'PUBLIC_HOST',
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/ must .*\.$/);
  });

  test('on a port that is taken', async () => {
    const { port, free } = await takePort();

    const { code, errors } = await startInVain({
      LOCAL_MODE: 'true',
      DATA_FILE: makeDataFile(),
      PORT: `${port}`,
    });

    expect(code).toBe(1);
    expectSentence(errors, new RegExp(`^Port ${port} is taken\\. .*set PORT`));
    await free();
  });

  test('with its data where a file stands in the way of the folder', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'start-')), 'in-the-way');
    writeFileSync(file, '');
    const data = join(file, 'small-changes.db');

    const { code, errors } = await startInVain({ LOCAL_MODE: 'true', DATA_FILE: data });

    expect(code).toBe(1);
    expectSentence(errors, /^The data file .*in-the-way.* cannot be opened for writing/);
  });

  test('before the tab is built', async () => {
    const { code, errors } = await startInVain({ LOCAL_MODE: 'true' }, copyWithoutTab());

    expect(code).toBe(1);
    expectSentence(errors, /^The tab has not been built yet\. Run npm run build first\.$/);
  });
});

describe('in local mode', () => {
  const elsewhere = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
  const onNetwork = elsewhere ? test : test.skip;

  onNetwork('the server listens to this machine only', async () => {
    const { url, ...server } = await spawnServer();
    const { port } = new URL(url);

    const asked = await Promise.allSettled([
      fetch(`${url}/health/live`),
      fetch(`http://${elsewhere}:${port}/health/live`),
    ]);

    expect(asked).toMatchObject([
      { status: 'fulfilled', value: { status: 200 } },
      { status: 'rejected', reason: { cause: { code: 'ECONNREFUSED' } } },
    ]);
    await stop(server);
  });

  test('a second start keeps what was logged, and loads the demo no second time', async () => {
    const env = { LOCAL_MODE: 'true', DATA_FILE: makeDataFile() };
    const title = 'Keep a kettle in the family room';
    const first = await spawnServer({ env });
    const before = await callBoard(first);
    await callBoard(first, { commandId: 'first-command', title, scope: 'in-our-gift' });
    await stop(first);

    const second = await spawnServer({ env });
    const after = await callBoard(second);
    await stop(second);

    expect(after.changes).toHaveLength(before.changes.length + 1);
    expect(after.changes[0]).toMatchObject({ title, number: before.changes.length + 1 });
    expect(after.changes.slice(1)).toEqual(before.changes);
  });
});

describe('before anybody writes', () => {
  test('a few lines are read, so that nobody waits for the first of theirs', async () => {
    const server = await spawnServer();

    await server.says(/ready to read/);
    await stop(server);
  });
});

describe('in production', () => {
  test('there is no local sign-in, and the tab is told so', async () => {
    const server = await spawnServer({ env: { ...production, DATA_FILE: makeDataFile() } });
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ user: demoPeople.amara.id });

    const config = await fetch(`${server.url}/api/config`);
    const answers = await Promise.all([
      fetch(`${server.url}/local/people`),
      fetch(`${server.url}/local/token`, { method: 'POST', headers: json, body }),
      fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: json,
        body: '{"type":"message"}',
      }),
      fetch(`${server.url}/api/me`),
    ]);

    expect(await config.json()).toEqual({ localSignIn: false });
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401, 401]);
    expect(server.output() + server.errors()).not.toContain(production.MicrosoftAppPassword);
    await stop(server);
  });
});

async function startInVain(env: Readonly<Record<string, string>>, cwd = root) {
  const server = spawnNode(['bot/index.ts'], { env, cwd });
  return { code: await server.gone, errors: server.errors() };
}

function expectSentence(errors: string, sentence: RegExp): void {
  expect(errors).toMatch(/^[^\n]+\.\n$/);
  expect(errors.trim()).toMatch(sentence);
}

/** The same code beside a tab nobody has built. */
function copyWithoutTab(): string {
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  mkdirSync(join(copy, 'tab'));
  for (const part of ['bot', 'shared', 'tab/api', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function stop(server: Pick<SpawnedServer, 'kill' | 'gone'>): Promise<void> {
  server.kill('SIGTERM');
  expect(await server.gone).toBe(0);
}

/** Amara reads her board; with a body, she logs a change. */
async function callBoard({ url }: SpawnedServer, change?: object): Promise<Board> {
  const json = { 'content-type': 'application/json' };
  const user = JSON.stringify({ user: demoPeople.amara.id });
  const signedIn = await fetch(`${url}/local/token`, { method: 'POST', headers: json, body: user });
  const { token } = (await signedIn.json()) as { token: string };
  const team = `${url}/api/teams/${encodeURIComponent(demoTeam.id)}`;
  const answer = await fetch(`${team}/${change ? 'changes' : 'board'}`, {
    headers: { ...json, authorization: `Bearer ${token}` },
    ...(change && { method: 'POST', body: JSON.stringify(change) }),
  });
  return (await answer.json()) as Board;
}
