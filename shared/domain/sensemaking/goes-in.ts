/** What of a team would go in to be made sense of, counted: enough to ask whether all of it shall (P19). */
import type { GatheredItem, GatheredKind } from '../gathered/gathered.ts';
import type { Evidence } from './evidence.ts';

export type GoesIn =
  | { readonly isIn: false; readonly counts: readonly KindCount[] }
  /** `at`: ISO instant at which it was put in last. */
  | { readonly isIn: true; readonly at: string };

export type KindCount = { readonly kind: GatheredKind; readonly count: number };

/** What was learned comes first. */
const inOrder: readonly GatheredKind[] = [
  ...(['learned', 'happened', 'noticed', 'reflection', 'for-the-blueprint'] as const),
  ...(['barrier-theme', 'needed', 'not-yet', 'stuck', 'time'] as const),
];

/** What is left out is not counted. Null: there is nothing to say. */
export function toGoesIn(
  evidence: Evidence,
  teamId: string,
  gathered: readonly GatheredItem[],
  leftOut: readonly string[],
): GoesIn | null {
  const putIn = evidence.teams.find((each) => each.teamId === teamId);
  if (putIn) return { isIn: true, at: putIn.at };
  const going = gathered.filter((item) => !leftOut.includes(item.id));
  const counts = inOrder
    .map((kind) => ({ kind, count: going.filter(({ said }) => said.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return counts.length > 0 ? { isIn: false, counts } : null;
}
