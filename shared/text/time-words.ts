/** Says how much time a change gives back: never without where it goes and how sure anybody is (P11). */
import type { TimeReleased } from '../domain/small-change/content/learning.ts';
import { text } from './text.ts';

export function toTimeWords({ minutes, people, use, basis, sureness }: TimeReleased): string {
  const { grow, timeUses, timeBases, sureness: sure } = text;
  return grow.time({
    ...{ minutes, people, use: timeUses[use] },
    ...{ basis: timeBases[basis], sureness: sure[sureness] },
  });
}
