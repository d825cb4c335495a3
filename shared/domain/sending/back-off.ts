/** How long to wait before something that was not sent is tried again. */
import { later } from '../instant.ts';
import type { Sent } from './sent.ts';

/** `chance` is from 0 up to 1, drawn anew each time: many that failed together are not tried together. */
export type Again = { readonly now: string; readonly tries: number; readonly chance: number };

const firstMs = 2_000;
const longestMs = 300_000;
/** Whatever Teams asks for: a day later most of what waits is no longer to be told. */
const longestAskedMs = 24 * 3_600_000;
/** A token is somebody's work to mend; asking for one more often than this only adds to the noise. */
const unsignedMs = 60_000;

/** An ISO instant: as long as Teams asks for, or twice as long as the time before. */
export function tryAgainAt(
  sent: Extract<Sent, { readonly kind: 'later' } | { readonly kind: 'unsigned' }>,
  { now, tries, chance }: Again,
): string {
  if (sent.kind === 'unsigned') return later(now, Math.round(unsignedMs * (1 + chance / 4)));
  if (sent.afterMs !== null) return later(now, Math.min(sent.afterMs, longestAskedMs));
  const longest = Math.min(longestMs, firstMs * 2 ** tries);
  return later(now, Math.round((longest * (1 + chance)) / 2));
}
