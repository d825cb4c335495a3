/** The servers of a run: told what time it is, killed in the middle of their work, and started again at once. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Counts } from '../../bot/proactive/run-due.ts';
import type { Act } from './acts.ts';
import type { Said, Step } from './instance.ts';
import type { Setting } from './setting.ts';

export type Fleet = {
  /** Everyone does what is due at this instant; gives what was done by those who lived to say so. */
  readonly live: (now: string, acts: readonly Act[]) => Promise<Counts>;
  /** Ends one of them at once, if it is at work; the one that takes its place goes on with the instant. */
  readonly kill: (which: number) => void;
  readonly kills: () => number;
  /** Processor time of all of them, but for what those who were killed had not told yet. */
  readonly cpuMs: () => number;
  readonly stop: () => Promise<void>;
};

type Instance = { child: ChildProcess; step: Step | null; cpuMs: number };

const file = fileURLToPath(new URL('./instance.ts', import.meta.url));

export async function startFleet({
  instances,
  store,
  sending = 'over-http',
}: Pick<Setting, 'instances' | 'store'> & {
  readonly sending?: 'over-http' | 'at-once';
}): Promise<Fleet> {
  let kills = 0;
  let cpuMsOfTheDead = 0;
  const fleet: Instance[] = await Promise.all(
    Array.from({ length: instances }, async () => ({ child: await begin(), step: null, cpuMs: 0 })),
  );

  return {
    async live(now, acts) {
      const all = fleet.map((instance, place) =>
        liveOn(instance, { now, acts: acts.filter((_, n) => n % fleet.length === place) }),
      );
      return sum(await Promise.all(all));
    },
    kill(which) {
      const instance = fleet[which];
      if (!instance?.step) return;
      kills += 1;
      instance.child.kill('SIGKILL');
    },
    kills: () => kills,
    cpuMs: () => fleet.reduce((sum, { cpuMs }) => sum + cpuMs, cpuMsOfTheDead),
    async stop() {
      await Promise.all(
        fleet.map(async ({ child }) => {
          const gone = once(child, 'exit');
          child.disconnect();
          await gone;
        }),
      );
    },
  };

  /** What was killed on the way is done again by the one that takes its place. */
  async function liveOn(instance: Instance, step: Step): Promise<Counts> {
    instance.step = step;
    for (;;) {
      const said = await ask(instance.child, step);
      if (said?.kind === 'broken') throw new Error(`A server broke: ${said.why}`);
      if (said?.kind === 'idle') {
        instance.step = null;
        instance.cpuMs = said.cpuMs;
        return said.counts;
      }
      cpuMsOfTheDead += instance.cpuMs;
      instance.cpuMs = 0;
      instance.child = await begin();
    }
  }

  async function begin(): Promise<ChildProcess> {
    const child = fork(file, [JSON.stringify(store), sending], {
      execArgv: [],
      serialization: 'json',
    });
    const said = await hear(child);
    if (said?.kind !== 'ready') throw new Error('A server did not start.');
    return child;
  }
}

function ask(child: ChildProcess, step: Step): Promise<Said | null> {
  const answer = hear(child);
  child.send(step, () => {});
  return answer;
}

/** Null when it ended without a word. */
function hear(child: ChildProcess): Promise<Said | null> {
  return new Promise((resolve) => {
    const onMessage = (said: unknown) => {
      child.off('exit', onExit);
      resolve(said as Said);
    };
    const onExit = () => {
      child.off('message', onMessage);
      resolve(null);
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });
}

function sum(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {};
  for (const counts of all)
    for (const [what, count] of Object.entries(counts)) total[what] = (total[what] ?? 0) + count;
  return total;
}
