/** Starts the product's own entry points as separate processes, and listens to what they say. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Spawned = {
  readonly pid: number;
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves with the first match in the output; rejects when the process ends without one. */
  readonly says: (words: RegExp) => Promise<RegExpExecArray>;
  /** Resolves once this address answers well; rejects when the process ends before. */
  readonly answers: (address: string) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code, or the signal that ended it. */
  readonly gone: Promise<number | NodeJS.Signals>;
};

export type SpawnOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** The repository's root unless told. */
  readonly cwd?: string;
  /** A file of the repository that is run before anything else. */
  readonly preload?: string;
};

/** What Node made of the sources once, it need not make again for each of the servers a run of the tests starts. */
const compiled = join(root, '.data/tests/compiled');

/** Nothing of the environment is handed on but the way to programs. */
export function spawnNode(
  args: readonly string[],
  { env = {}, cwd = root, preload }: SpawnOptions = {},
): Spawned {
  const first = preload === undefined ? [] : ['--import', join(root, preload)];
  const child = spawn(process.execPath, [...first, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { output: '', errors: '' };
  child.stdout.on('data', (words) => {
    said.output += words;
  });
  child.stderr.on('data', (words) => {
    said.errors += words;
  });
  const gone = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return code ?? signal;
  });

  return {
    pid: child.pid ?? 0,
    output: () => said.output,
    errors: () => said.errors,
    async says(words) {
      for (;;) {
        const match = words.exec(said.output);
        if (match) return match;
        if (hasEnded()) throw ended(`without ${words}`);
        await Promise.race([once(child.stdout, 'data'), gone]);
      }
    },
    async answers(address) {
      while (!(await fetch(address).catch(() => null))?.ok) {
        if (hasEnded()) throw ended(`before ${address} answered`);
        await wait(50);
      }
    },
    kill: (signal) => void child.kill(signal),
    gone,
  };

  function hasEnded(): boolean {
    return child.exitCode !== null || child.signalCode !== null;
  }

  function ended(how: string): Error {
    return new Error(`It ended ${how}: ${said.output}${said.errors}`);
  }
}

const running = new Set<ChildProcess>();

/** For `afterEach`: ends what a failed test left behind. */
export function endSpawned(): void {
  for (const child of running) child.kill('SIGKILL');
}

export type SpawnedServer = Spawned & { readonly url: string };

/** `bot/index.ts` on a free port, in local mode with a data file of its own unless told. */
export async function spawnServer({ env, ...options }: SpawnOptions = {}): Promise<SpawnedServer> {
  const local = { LOCAL_MODE: 'true', DATA_FILE: makeDataFile() };
  const server = spawnNode(['bot/index.ts'], { ...options, env: { PORT: '0', ...(env ?? local) } });
  const [, port] = await server.says(/"port":(\d+)/);
  return { ...server, url: `http://127.0.0.1:${port}` };
}

export function makeDataFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'small-changes-')), 'small-changes.db');
}

export type TakenPort = { readonly port: number; readonly free: () => Promise<void> };

/** A port somebody else listens on: whichever the system lends, unless told. */
export async function takePort(wanted = 0): Promise<TakenPort> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    free: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * A port to be taken later. It lies below those that systems lend to connections (from 32768 on Linux,
 * from 49152 elsewhere), so that none of the other tests' is given it in the meantime.
 */
export async function findFreePort(): Promise<number> {
  const taken = await takePort(randomInt(20_000, 32_000)).catch(() => null);
  if (!taken) return findFreePort();
  await taken.free();
  return taken.port;
}
