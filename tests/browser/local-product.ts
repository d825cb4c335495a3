/** Starts the product as a newcomer does, on ports of its own: server, Playground, built tab. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoName } from '../../bot/local/demo/people.ts';
import { toPlaygroundConfig } from '../../bot/local/playground-config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type LocalProduct = {
  /** Amara's, or that of whoever comes first. */
  readonly chat: string;
  readonly chatOf: (person: DemoName) => string;
  readonly tab: string;
  /** Ends the server without warning, and starts it again on the same data, then or now. */
  readonly killAndRestart: (now?: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LocalProductOptions = {
  /** A Playground each; Amara's alone unless told. */
  readonly people?: readonly DemoName[];
  /** Where the server's clock starts. */
  readonly now?: string;
};

export async function startLocalProduct({
  people = ['amara'],
  now = '',
}: LocalProductOptions = {}): Promise<LocalProduct> {
  const folder = mkdtempSync(join(tmpdir(), 'small-changes-'));
  const port = await freePort();
  const env = {
    ...process.env,
    ...{ LOCAL_MODE: 'true', PORT: `${port}`, LOG_LEVEL: 'warn' },
    DATA_FILE: join(folder, 'small-changes.db'),
  };
  const startServer = (at: string) => {
    const ready = `http://127.0.0.1:${port}/health/ready`;
    const begun = at === '' ? [] : ['--now', at];
    return startChild(['bot/index.ts', ...begun], env, ready);
  };
  let server = await startServer(now);
  const playgrounds = await Promise.all(
    people.map((person) => startPlayground(person, port, folder, env)),
  );
  const chats = new Map(playgrounds.map(({ person, chat }) => [person, chat]));

  return {
    chat: playgrounds[0]?.chat ?? '',
    chatOf: (person) => chats.get(person) ?? '',
    tab: `http://127.0.0.1:${port}/tab/`,
    async killAndRestart(at = '') {
      await end(server, 'SIGKILL');
      server = await startServer(at);
    },
    async close() {
      const others = playgrounds.map(({ child }) => end(child, 'SIGKILL'));
      await Promise.all([end(server, 'SIGTERM'), ...others]);
    },
  };
}

type Playground = {
  readonly person: DemoName;
  readonly chat: string;
  readonly child: ChildProcess;
};

async function startPlayground(
  person: DemoName,
  port: number,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Playground> {
  const chatPort = await freePort();
  const chat = `http://127.0.0.1:${chatPort}`;
  const config = join(folder, `${person}.yml`);
  writeFileSync(config, toPlaygroundConfig(person));
  const child = await startChild(
    [
      join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js'),
      ...['start', '-e', `http://127.0.0.1:${port}/api/messages`, '-c', 'msteams'],
      ...['--disable-telemetry', '-p', `${chatPort}`],
    ],
    { ...env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: config },
    `${chat}/_debug/ping`,
    folder,
  );
  return { person, chat, child };
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
