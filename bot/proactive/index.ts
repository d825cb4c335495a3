/** Rests until something is due, does it, and stops when told to. */
import { randomUUID } from 'node:crypto';
import { findNextDue } from '../../shared/use-cases/storage/claim-due.ts';
import { type Log, toErrorFacts } from '../log.ts';
import { type Counts, type DueParts, dueTypes, runDueOnce } from './run-due.ts';

export type Proactive = {
  /** Does everything that is due now; gives what was done. */
  readonly runDue: () => Promise<Counts>;
  /** Looks by itself from now on, where it is to. */
  readonly start: () => void;
  /** Hears of every write: what this server writes is not found out later by looking. */
  readonly expect: (dueAt: unknown) => void;
  /** Begins no round any more, and waits for the one under way. */
  readonly stop: () => Promise<void>;
};

/** In milliseconds. */
export type Rest = {
  /** Between two rounds, so that many writes at once are one round. */
  readonly least: number;
  /** What another server wrote, and then did not live to do, waits no longer than this. */
  readonly most: number;
};

export type ProactiveParts = Omit<DueParts, 'onUnexpected'> & {
  /** Null: only when asked. */
  readonly rest: Rest | null;
  readonly log: Log;
};

export function createProactive({ rest, log, ...given }: ProactiveParts): Proactive {
  const onUnexpected = (error: unknown) =>
    log.error({ correlationId: randomUUID(), error: toErrorFacts(error) }, 'proactive work failed');
  const parts = { ...given, onUnexpected };
  const { clock } = given.deps;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let isWorking = false;
  /** When to look next, and before when not: in milliseconds since 1970, as the system has it. */
  let wantedAt = Number.POSITIVE_INFINITY;
  let notBefore = 0;
  let brokenInARow = 0;
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
      if (rest) lookIn(rest.least);
    },
    expect(dueAt) {
      if (rest && typeof dueAt === 'string') lookIn(Math.min(rest.most, untilDue(dueAt)));
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };

  function untilDue(dueAt: string): number {
    return Date.parse(dueAt) - Date.parse(clock.now());
  }

  /** Or sooner, where that is wanted already. */
  function lookIn(ms: number): void {
    const at = Date.now() + ms;
    if (at >= wantedAt) return;
    wantedAt = at;
    if (!isWorking) waitForIt();
  }

  function waitForIt(): void {
    clearTimeout(timer);
    if (isStopped) return;
    const ms = Math.max(wantedAt, notBefore) - Date.now();
    timer = setTimeout(
      () => {
        underWay = work();
      },
      // What is overdue is due now; Node warns of less than nothing.
      Math.max(0, ms),
    );
  }

  /** What is written meanwhile may be found by this round or not, so it is looked for again. */
  async function work(): Promise<void> {
    isWorking = true;
    wantedAt = Number.POSITIVE_INFINITY;
    const ms = await look();
    isWorking = false;
    notBefore = Date.now() + Math.min(ms, rest?.least ?? 0);
    wantedAt = Math.min(wantedAt, Date.now() + ms);
    waitForIt();
  }

  /** Gives how long to rest. Busy: look again at once. Broken: say so, and rest twice as long each time. */
  async function look(): Promise<number> {
    const { least, most } = rest ?? { least: 0, most: 0 };
    try {
      const next = await findNextDue(dueTypes, given.deps);
      brokenInARow = 0;
      if (!next.ok) return least;
      const ms = next.value === null ? most : untilDue(next.value);
      if (ms > 0) return Math.min(most, Math.max(least, ms));
      return (await runRound()) ? 0 : least;
    } catch (error) {
      onUnexpected(error);
      brokenInARow += 1;
      return Math.min(most, least * 2 ** (brokenInARow - 1));
    }
  }

  /** Whether there was anything to do. */
  async function runRound(): Promise<boolean> {
    const { refused, ...counts } = await runDueOnce(parts);
    const { 'not-there': notThere } = counts;
    if (refused) log.error({ refused }, 'Teams refused messages');
    if (notThere) log.warn({ notThere }, 'Teams knows nobody under some addresses');
    return Object.keys(counts).length > 0;
  }
}
