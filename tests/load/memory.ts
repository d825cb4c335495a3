/** Whether memory settles: what is held in the last third of a run beside the middle third. */

/** In a shorter run what is read and compiled for the first time is most of what grows. */
const leastMinutes = 3;
const mostGrowth = 0.25;

/** Null where there are not enough readings to tell. */
export function toGrowth(readings: readonly number[]): number | null {
  const third = Math.floor(readings.length / 3);
  if (third === 0) return null;
  const last = mean(readings.slice(-third));
  const middle = mean(readings.slice(-2 * third, -third));
  return last / middle - 1;
}

export function growsWithoutBound(readings: readonly number[], minutes: number): boolean {
  return minutes >= leastMinutes && (toGrowth(readings) ?? 0) > mostGrowth;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
