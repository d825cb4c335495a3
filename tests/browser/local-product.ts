/** Starts the product as a newcomer does, on ports of its own: server, Playground, built tab. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toPlaygroundConfig } from '../../bot/local/playground-config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type LocalProduct = {
  readonly chat: string;
  readonly tab: string;
  /** Ends the server without warning, and starts it again on the same data. */
  readonly killAndRestart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function startLocalProduct(): Promise<LocalProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'small-changes-'));
  const [port, chatPort] = await Promise.all([freePort(), freePort()]);
  const env = {
    ...process.env,
    ...{ LOCAL_MODE: 'true', PORT: `${port}`, LOG_LEVEL: 'warn' },
    DATA_FILE: join(folder, 'small-changes.db'),
  };
  const startServer = () =>
    startChild(['bot/index.ts'], env, `http://127.0.0.1:${port}/health/ready`);
  let server = await startServer();

  const config = join(folder, 'playground.yml');
  writeFileSync(config, toPlaygroundConfig('amara'));
  const playground = await startChild(
    [
      join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js'),
      ...['start', '-e', `http://127.0.0.1:${port}/api/messages`, '-c', 'msteams'],
      ...['--disable-telemetry', '-p', `${chatPort}`],
    ],
    { ...env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: config },
    `http://127.0.0.1:${chatPort}/_debug/ping`,
    folder,
  );

  return {
    chat: `http://127.0.0.1:${chatPort}`,
    tab: `http://127.0.0.1:${port}/tab/`,
    async killAndRestart() {
      await end(server, 'SIGKILL');
      server = await startServer();
    },
    async close() {
      await Promise.all([end(server, 'SIGTERM'), end(playground, 'SIGKILL')]);
    },
  };
}

async function startChild(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  readyAt: string,
  cwd = root,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  while (child.exitCode === null) {
    const answer = await fetch(readyAt).catch(() => null);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${args[0]} stopped before it was ready.`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
