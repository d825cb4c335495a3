/** Which change the address points at: `#SC-12` is 12, so that a change can be linked to. */
import { useHash } from './use-hash.ts';

export function useHashNumber(): number | null {
  return readNumber(useHash());
}

export function readNumber(hash: string): number | null {
  const found = /^#sc-(\d{1,9})$/i.exec(hash);
  return found ? Number(found[1]) : null;
}
