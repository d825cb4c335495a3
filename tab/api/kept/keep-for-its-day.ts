/** Keeps what was read of a partition until something is written there or its day is over: what is shown is of a day. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { keepWhileSame, type Marks } from './keep-while-same.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

export type KeptForItsDay<T> = {
  /** What is kept, or what `load` gives; a failed reading is not kept. */
  readonly read: (pk: string, load: () => Outcome<T>) => Outcome<T>;
  readonly drop: (pk: string) => void;
};

/** From one reading to the next. */
type Reading<T> = {
  readonly outcome: Outcome<T>;
  /** The day it was read; null where it could not be read. */
  readonly day: Promise<string | null>;
};

/** `dayOf`: the day it is where that is looked at, for nothing is written at midnight. */
export function keepForItsDay<T>(marks: Marks, dayOf: (value: T) => string): KeptForItsDay<T> {
  const kept = keepWhileSame<Reading<T>>(marks, async ({ outcome, day }) => {
    const read = await outcome;
    return read.ok && (await day) === dayOf(read.value);
  });

  /** A newer one may stand where one failed. */
  function begin(pk: string, load: () => Outcome<T>): Reading<T> {
    const outcome = load();
    const day = outcome.then(
      (read) => (read.ok ? dayOf(read.value) : null),
      () => null,
    );
    const reading = { outcome, day };
    const forget = () => {
      if (kept.peek(pk) === reading) kept.drop(pk);
    };
    outcome.then((read) => read.ok || forget(), forget);
    return reading;
  }

  return {
    read: async (pk, load) => (await kept.read(pk, () => begin(pk, load))).outcome,
    drop: kept.drop,
  };
}
