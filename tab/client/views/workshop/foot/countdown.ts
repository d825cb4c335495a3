/** A timer that counts down, as plain data: how much is left, and since when it runs. Times in milliseconds. */

export type Countdown = {
  /** Left when it began or went on. */
  readonly left: number;
  /** Null while it rests. */
  readonly since: number | null;
};

const minute = 60_000;

/** What a room is given, in minutes. */
export const choices = [3, 5, 10, 15] as const;

export function begin(minutes: number, now: number): Countdown {
  return { left: minutes * minute, since: now };
}

/** Never less than nothing. */
export function leftAt({ left, since }: Countdown, now: number): number {
  return since === null ? left : Math.max(0, left - Math.max(0, now - since));
}

export function pause(countdown: Countdown, now: number): Countdown {
  return { left: leftAt(countdown, now), since: null };
}

export function goOn({ left }: Countdown, now: number): Countdown {
  return { left, since: now };
}

/** "4:05", rounded up, so that it says 0:00 only when it is over. */
export function toDigits(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
