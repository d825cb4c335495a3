/** Where others look on nothing is said confidentially: what is typed there they have read (P5). */
import type { BarrierKeeping } from '../../shared/domain/barriers/barriers.ts';
import type { Turn } from './conversation.ts';

export function isInCompany({ where }: Pick<Turn, 'where'>): boolean {
  return where !== 'personal';
}

/** In company there is no choice to make. */
export function toKeep(turn: Turn, keep: BarrierKeeping | null): BarrierKeeping | null {
  return keep ?? (isInCompany(turn) ? 'by-name' : null);
}
