/** Keeps looking for what is due, and stops when told to. */
import { randomUUID } from 'node:crypto';
import { type Log, toErrorFacts } from '../log.ts';
import { type Counts, type DueParts, runDueOnce } from './run-due.ts';

export type Proactive = {
  /** Does everything that is due now; gives what was done. */
  readonly runDue: () => Promise<Counts>;
  /** Looks by itself from now on, where it is to. */
  readonly start: () => void;
  /** Begins no round any more, and waits for the one under way. */
  readonly stop: () => Promise<void>;
};

export type ProactiveParts = Omit<DueParts, 'onUnexpected'> & {
  /** How long to rest when nothing was due; null: only when asked. */
  readonly everyMs: number | null;
  readonly log: Log;
};

export function createProactive({ everyMs, log, ...given }: ProactiveParts): Proactive {
  const onUnexpected = (error: unknown) =>
    log.error({ correlationId: randomUUID(), error: toErrorFacts(error) }, 'proactive work failed');
  const parts = { ...given, onUnexpected };
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  return {
    async runDue() {
      const total: Record<string, number> = {};
      let isIdle = false;
      while (!isIdle && !isStopped) {
        const counts = Object.entries(await runDueOnce(parts));
        for (const [what, count] of counts) total[what] = (total[what] ?? 0) + count;
        isIdle = counts.length === 0;
      }
      return total;
    },
    start() {
      if (everyMs !== null) rest(everyMs);
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };

  function rest(ms: number): void {
    timer = setTimeout(() => {
      underWay = work();
    }, ms);
  }

  /** Busy: look again at once. Broken: say so once a round, and rest. */
  async function work(): Promise<void> {
    let wasBusy = false;
    try {
      const { refused, ...counts } = await runDueOnce(parts);
      const { 'not-there': notThere } = counts;
      if (refused) log.error({ refused }, 'Teams refused messages');
      if (notThere) log.warn({ notThere }, 'Teams knows nobody under some addresses');
      wasBusy = Object.keys(counts).length > 0;
    } catch (error) {
      onUnexpected(error);
    }
    if (!isStopped && everyMs !== null) rest(wasBusy ? 0 : everyMs);
  }
}
