/** `npm start`: the whole product on a laptop. Builds the tab, starts the server and the Playground, stops both. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readLocalConfig } from '../config.ts';
import { type DemoName, demoPeople } from './demo/people.ts';
import { toPlaygroundConfig } from './playground-config.ts';
import {
  asksForHelp,
  keepsData,
  readStartWords,
  type StartWords,
  startHelp,
  toKeptWords,
} from './start-words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const playgroundPort = Number(process.env.PLAYGROUND_PORT || 56_150);
/** A laptop may be busy; whatever ends before it is ready is noticed at once. */
const patienceMs = 180_000;

const children: ChildProcess[] = [];
let stopping = false;

// SIGHUP: the terminal was closed; the children, in groups of their own, would not hear of it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop(0));
await start();

async function start(): Promise<void> {
  const config = readLocalConfig();
  if (!config.ok) return give(config.error.join('\n'));
  const typed = process.argv.slice(2);
  if (asksForHelp(typed)) return say(startHelp.trim());
  const words = readStartWords(typed);
  if (!words.ok) return give(words.error);
  const { people, now } = words.value;
  const chats = people.map((person, at) => ({ person, port: playgroundPort + at }));
  const { port } = config.value;
  if (!chats.every((chat) => isPort(chat.port)))
    return give('PLAYGROUND_PORT must be a port number.');
  if (!(await isFree(port)))
    return give(`Port ${port} is taken. Stop what uses it, or set PORT to another.`);
  for (const chat of chats)
    if (!(await isFree(chat.port)))
      return give(
        `Port ${chat.port}, which the Playground needs, is taken. Stop what uses it, or set PLAYGROUND_PORT to another.`,
      );
  const { buildTab, tabIsStale } = await import('../../tab/build.ts');
  if (await tabIsStale()) {
    say('Building the tab. This takes a few seconds…');
    await buildTab();
  }
  const server = startServer(words.value);
  if (!(await isReady(`http://127.0.0.1:${port}/health/ready`, server))) return stop(1);
  for (const chat of chats) {
    const playground = startPlayground(port, chat);
    if (!(await isReady(`http://127.0.0.1:${chat.port}/_debug/ping`, playground))) return stop(1);
  }
  const addresses = chats.map(
    (chat) => `  Chat    http://127.0.0.1:${chat.port}   (you are ${demoPeople[chat.person].name})`,
  );
  say(`
Small Changes is running, with an invented council and three teams.

${addresses.join('\n')}
  Tab     http://127.0.0.1:${port}/tab/
  Clock   http://127.0.0.1:${port}/local/clock
  Health  http://127.0.0.1:${port}/health/ready

In a chat, type help to see what there is, or log and a small change.
Ctrl-C stops everything. ${toKeptWords({ now }, process.env.DATA_FILE)}`);
}

function startServer({ now }: StartWords): ChildProcess {
  const moved = now === null ? [] : ['--now', now];
  const keeps = keepsData({ now }, process.env.DATA_FILE);
  const kept: Record<string, string> = keeps ? {} : { DATA_FILE: ':memory:' };
  return run('server', ['bot/index.ts', ...moved], { LOCAL_MODE: 'true', ...kept });
}

type PersonsChat = { readonly person: DemoName; readonly port: number };

function startPlayground(serverPort: number, { person, port }: PersonsChat): ChildProcess {
  const file = join(root, '.data', `m365agentsplayground-${person}.yml`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toPlaygroundConfig(person));
  const cli = 'node_modules/@microsoft/m365agentsplayground/cli.js';
  const endpoint = `http://127.0.0.1:${serverPort}/api/messages`;
  return run(
    'Playground',
    [
      ...['--import', new URL('listen-here.ts', import.meta.url).href, cli, 'start'],
      ...['-e', endpoint, '-c', 'msteams', '--disable-telemetry', '-p', `${port}`],
    ],
    { TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: file },
    'ignore',
  );
}

function run(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  output: 'inherit' | 'ignore' = 'inherit',
): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { LOG_LEVEL: 'warn', ...process.env, ...env },
    stdio: ['ignore', output, 'inherit'],
    detached: process.platform !== 'win32',
  });
  child.once('exit', () => {
    if (stopping) return;
    say(`The ${name} has stopped.`);
    void stop(1);
  });
  children.push(child);
  return child;
}

/** False too when we were told to stop meanwhile: nothing more may be started then. */
async function isReady(address: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until && child.exitCode === null && !stopping) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return !stopping;
    await wait(100);
  }
  return false;
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1');
  const free = await once(probe, 'listening').then(
    () => true,
    () => false,
  );
  probe.close();
  return free;
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const running = children.filter(({ exitCode, signalCode }) => exitCode === null && !signalCode);
  const gone = running.map((child) => once(child, 'exit'));
  for (const child of running) child.kill('SIGTERM');
  await Promise.race([Promise.all(gone), wait(5000)]);
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
  await Promise.all(gone);
  process.exit(code);
}

function give(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
