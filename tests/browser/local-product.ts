/** Starts the product as a newcomer does, on ports of its own: server, Playground, built tab. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoName } from '../../bot/local/demo/people.ts';
import { toPlaygroundConfig } from '../../bot/local/playground-config.ts';
import { endSpawned, findFreePort, root, type Spawned, spawnNode } from '../support/spawned.ts';

const playgroundCli = join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js');

export type LocalProduct = {
  /** The address of somebody's Playground, which starts when it is first asked for. */
  readonly chatOf: (person: DemoName) => Promise<string>;
  readonly tab: string;
  /** Ends the server without warning, and starts it again on the same data, then or now. */
  readonly killAndRestart: (now?: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LocalProductOptions = {
  /** Where the server's clock starts. */
  readonly now?: string;
};

type Place = { readonly folder: string; readonly port: number };

export async function startLocalProduct({
  now = '',
}: LocalProductOptions = {}): Promise<LocalProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'small-changes-'));
  const place = { folder, port: await findFreePort() };
  const playgrounds = new Map<DemoName, Promise<string>>();
  let server = await startServer(place, now);

  return {
    chatOf(person) {
      const playground = playgrounds.get(person) ?? startPlayground(place, person);
      playgrounds.set(person, playground);
      return playground;
    },
    tab: `http://127.0.0.1:${place.port}/tab/`,
    async killAndRestart(at = '') {
      await end(server, 'SIGKILL');
      server = await startServer(place, at);
    },
    async close() {
      await end(server, 'SIGTERM');
      endSpawned();
    },
  };
}

async function startServer({ folder, port }: Place, at: string): Promise<Spawned> {
  const begun = at === '' ? [] : ['--now', at];
  const env = {
    ...{ LOCAL_MODE: 'true', PORT: `${port}`, LOG_LEVEL: 'warn' },
    DATA_FILE: join(folder, 'small-changes.db'),
  };
  const server = spawnNode(['bot/index.ts', ...begun], { env });
  await server.answers(`http://127.0.0.1:${port}/health/ready`);
  return server;
}

async function startPlayground({ folder, port }: Place, person: DemoName): Promise<string> {
  const chatPort = await findFreePort();
  const chat = `http://127.0.0.1:${chatPort}`;
  const config = join(folder, `${person}.yml`);
  writeFileSync(config, toPlaygroundConfig(person));
  const playground = spawnNode(
    [
      ...[playgroundCli, 'start', '-e', `http://127.0.0.1:${port}/api/messages`],
      ...['-c', 'msteams', '--disable-telemetry', '-p', `${chatPort}`],
    ],
    {
      cwd: folder,
      env: { TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: config },
    },
  );
  await playground.answers(`${chat}/_debug/ping`);
  return chat;
}

async function end({ kill, gone }: Spawned, signal: NodeJS.Signals): Promise<void> {
  kill(signal);
  await gone;
}
