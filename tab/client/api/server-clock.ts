/** The time as the server has it, so that what it says of "today" is right whatever the browser's clock says. */

export type ServerClock = {
  /** What an answer said; null where it said nothing. */
  readonly hear: (instant: string | null) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when the time has jumped. Gives what ends it. */
  readonly onJump: (then: () => void) => () => void;
};

/** An answer takes a moment to arrive; less than this is no difference. */
const sameMs = 5000;

/** The browser's time until the server has been heard. */
export function createServerClock(browser: () => number = Date.now): ServerClock {
  const listeners = new Set<() => void>();
  let ahead = 0;
  return {
    hear(instant) {
      const heard = Date.parse(instant ?? '') - browser();
      if (Number.isNaN(heard) || Math.abs(heard - ahead) < sameMs) return;
      ahead = heard;
      for (const then of listeners) then();
    },
    now: () => browser() + ahead,
    onJump(then) {
      listeners.add(then);
      return () => void listeners.delete(then);
    },
  };
}
