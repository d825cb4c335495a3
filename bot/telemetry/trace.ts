/** How work is measured where somebody looks at it: what was done, how it ended and how long it took, and nothing of anybody. */

/**
 * Both words stand in the code: what came from a person, or names one, a team or a change, is never handed
 * over, so it cannot be sent anywhere.
 */
export type Work = {
  readonly kind: 'turn' | 'asked' | 'call' | 'due' | 'store' | 'send';
  readonly of: string;
};

type Measure = <T>(work: Work, act: () => Promise<T>) => Promise<T>;

export type Trace = {
  /** Begun by a person, by Teams or by the clock. */
  readonly whole: Measure;
  /** Measured only where it is part of something that is. */
  readonly part: Measure;
};

export type RunningTelemetry = {
  readonly trace: Trace;
  /** Sends what is left, and waits for it a few seconds at most. */
  readonly stop: () => Promise<void>;
};

/** Where nobody looks. */
export const untraced: Trace = {
  whole: (_, act) => act(),
  part: (_, act) => act(),
};
