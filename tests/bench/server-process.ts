/** Starts a measured server in a process of its own, so that its processor time is its own too. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Question } from './servers/answer-driver.ts';
import type { Setting } from './setting.ts';

export type ServerName = 'bare-echo' | 'stock-echo' | 'small-changes';

export type ServerProcess = {
  readonly url: string;
  /** Processor time used since the start, in milliseconds. */
  readonly readUsage: () => Promise<number>;
  readonly readRequests: () => Promise<Readonly<Record<string, number>>>;
  /** Memory the process holds, in bytes. */
  readonly readMemory: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

export async function startServer(name: ServerName, setting: Setting): Promise<ServerProcess> {
  const file = fileURLToPath(new URL(`./servers/${name}.ts`, import.meta.url));
  const child = fork(file, [JSON.stringify(setting)]);
  const { url } = await hear<{ url: string }>(child);

  return {
    url,
    readUsage: async () => {
      const { user, system } = await ask<NodeJS.CpuUsage>(child, 'usage');
      return (user + system) / 1000;
    },
    readRequests: () => ask(child, 'requests'),
    readMemory: async () => (await ask<NodeJS.MemoryUsage>(child, 'memory')).rss,
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function ask<T>(child: ChildProcess, question: Question): Promise<T> {
  const answer = hear<T>(child);
  child.send(question);
  return answer;
}

function hear<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      child.off('exit', onExit);
      resolve(message as T);
    };
    const onExit = (code: number | null) => {
      child.off('message', onMessage);
      reject(new Error(`A measured server stopped by itself (${code}).`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });
}
