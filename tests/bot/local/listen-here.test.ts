/** What is started with it listens to this machine alone, unless it names a host itself. */
import { afterEach, expect, test } from '@jest/globals';
import { endSpawned, spawnNode } from '../../support/spawned.ts';

afterEach(endSpawned);

async function listens(...args: readonly unknown[]): Promise<string> {
  const given = args.map((each) => JSON.stringify(each)).join(', ');
  const script = `const server = require('node:http').createServer();
    server.listen(${given}, () => { console.log(server.address().address); server.close(); });`;
  const run = spawnNode(['--import', './bot/local/listen-here.ts', '-e', script], {});
  await run.gone;
  return run.output().trim();
}

test.each([
  [[0], '127.0.0.1'],
  [[0, 5], '127.0.0.1'],
  [[0, '127.0.0.2'], '127.0.0.2'],
  [[{ port: 0, host: '127.0.0.3' }], '127.0.0.3'],
] as const)('%j listens on %s', async (args, expected) => {
  expect(await listens(...args)).toBe(expected);
});
