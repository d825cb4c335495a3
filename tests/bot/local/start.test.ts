/** `npm start` brings up the whole product, says where it is, and leaves nothing behind. */
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  endSpawned,
  findFreePort,
  makeDataFile,
  type Spawned,
  spawnNode,
  takePort,
} from '../../support/spawned.ts';

afterEach(endSpawned);

describe('npm start', () => {
  test('prints where chat, tab and health are, and stops everything on Ctrl-C', async () => {
    const { product, ports } = await start();
    await product.says(/Ctrl-C stops everything/);
    const addresses = product.output().match(/http:\S+/g) ?? [];

    const answers = await Promise.all(addresses.map((address) => fetch(address)));
    const elsewhere = [ports.chat, ports.server].flatMap(toAddressesOfNetworks);
    await expectFree(elsewhere);
    product.kill('SIGINT');
    const code = await product.gone;

    expect(addresses).toEqual([
      `http://127.0.0.1:${ports.chat}`,
      `http://127.0.0.1:${ports.server}/tab/`,
      `http://127.0.0.1:${ports.server}/local/clock`,
      `http://127.0.0.1:${ports.server}/health/ready`,
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(code).toBe(0);
    await expectFree(addresses);
  });

  test('opens a chat for each person named, on one server', async () => {
    const { product, ports } = await start({}, ['amara', 'jo']);
    await product.says(/Ctrl-C stops everything/);
    const chats = [ports.chat, ports.chat + 1].map((port) => `http://127.0.0.1:${port}`);
    const answers = await Promise.all(chats.map((address) => fetch(address)));
    product.kill('SIGINT');
    await product.gone;

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(product.output()).toMatch(/you are Amara Osei\)\n.*you are Jo Whitlock/);
    expect(product.output()).toContain('In a chat, type help');
    await expectFree(chats);
  });

  test.each([
    ['--help', 0, /npm start -- amara jo/],
    ['bob', 1, /^There is no bob here\./],
  ])('answers %s, and starts nothing', async (word, expected, said) => {
    const { product } = await start({}, [word]);
    const code = await product.gone;

    expect(code).toBe(expected);
    expect(`${product.output()}${product.errors()}`).toMatch(said);
  });

  test('stops everything too when its terminal is closed half way', async () => {
    const { product, ports } = await start();
    await product.answers(`http://127.0.0.1:${ports.server}/health/ready`);

    product.kill('SIGHUP');
    const code = await product.gone;

    expect(code).toBe(0);
    await expectFree([`http://127.0.0.1:${ports.server}`, `http://127.0.0.1:${ports.chat}`]);
  });

  test('stops when the server does', async () => {
    const { product } = await start({ DATA_FILE: '/dev/null/small-changes.db' });

    const code = await product.gone;

    expect(code).toBe(1);
    expect(product.errors()).toMatch(/^The data file [^\n]+\.\n$/);
    expect(product.output()).toContain('The server has stopped.');
  });

  test.each(['PORT', 'PLAYGROUND_PORT'])('says in a sentence that %s is taken', async (name) => {
    const { port, free } = await takePort();
    const { product } = await start({ [name]: `${port}` });

    const code = await product.gone;

    expect(code).toBe(1);
    expect(product.output()).toBe('');
    expect(product.errors()).toMatch(
      new RegExp(`^Port ${port}\\b.* is taken\\. .*set ${name} [^\n]*\\.\n$`),
    );
    await free();
  });

  test.each(['65536', 'chat'])('says that %s is no port for the Playground', async (port) => {
    const { product } = await start({ PLAYGROUND_PORT: port });

    const code = await product.gone;

    expect(code).toBe(1);
    expect(product.errors()).toBe('PLAYGROUND_PORT must be a port number.\n');
  });
});

async function start(env: Readonly<Record<string, string>> = {}, words: readonly string[] = []) {
  const [server, chat] = await Promise.all([findFreePort(), findFreePort()]);
  const ports = { PORT: `${server}`, PLAYGROUND_PORT: `${chat}` };
  const product: Spawned = spawnNode(['bot/local/start.ts', ...words], {
    env: { ...ports, DATA_FILE: makeDataFile(), ...env },
  });
  return { product, ports: { server, chat } };
}

/** Where others on a network of this machine would look for it; none where it is on no network. */
function toAddressesOfNetworks(port: number): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((there = []) =>
    there
      .filter(({ internal, scopeid }) => !internal && !scopeid)
      .map(
        ({ address, family }) => `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
      ),
  );
}

async function expectFree(addresses: readonly string[]): Promise<void> {
  const asked = await Promise.allSettled(addresses.map((address) => fetch(address)));
  for (const answer of asked)
    expect(answer).toMatchObject({ reason: { cause: { code: 'ECONNREFUSED' } } });
}
