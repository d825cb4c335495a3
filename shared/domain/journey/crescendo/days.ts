/** Counting calendar days (`YYYY-MM-DD`), which the journey is drawn by. */

const dayMs = 86_400_000;

export function toDayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

export function toDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return toDay(toDayNumber(day) + days);
}

export function daysBetween(from: string, until: string): number {
  return toDayNumber(until) - toDayNumber(from);
}
