/** Says how much time a change gives back: never without where it goes and how sure anybody is (P11). */
import type { TimeReleased } from '../domain/small-change/content/learning.ts';
import { text } from './views/facts.ts';

export function toTimeWords({ minutes, people, use, basis, sureness }: TimeReleased): string {
  const { grow, timeUses, timeBases, howSure } = text;
  return grow.time({
    ...{ minutes, people, use: timeUses[use] },
    ...{ basis: timeBases[basis], sureness: howSure[sureness] },
  });
}

/** Minutes in words: from an hour on to the half hour, since nobody knows it better. */
export function toHoursWords(minutes: number): string {
  if (minutes < 60) return text.hours.minutes(minutes);
  const halves = Math.round(minutes / 30);
  const whole = Math.floor(halves / 2);
  return text.hours.hours(halves % 2 === 0 ? String(whole) : `${whole}½`);
}
