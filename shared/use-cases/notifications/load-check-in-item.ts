/** Looks whether a check-in or its reminder is still to be asked, at the moment of asking (P14). */
import { answerIn } from '../../domain/check-in/check-ins.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Item } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import { loadCheckIn, type OpenCheckIn } from '../check-in/load-check-in.ts';
import type { Deps } from '../deps.ts';
import { changeSummary } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import { queryPage } from '../storage/repository.ts';

export type CheckInToAnswer = { readonly open: OpenCheckIn; readonly isReminder: boolean };

type CheckInItem = Extract<Item, { readonly kind: 'check-in' } | { readonly kind: 'reminder' }>;

type LoadDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

/**
 * Null when it is not to be asked: they are no longer a supervisor, its week is over or answered, or,
 * for a reminder, something moved in the team. Errors: `busy`.
 */
export async function loadCheckInItem(
  tenantId: string,
  personId: string,
  item: CheckInItem,
  deps: LoadDeps,
): Promise<Result<CheckInToAnswer | null, DomainError>> {
  const loaded = await loadCheckIn(item.teamId, { id: personId, name: '', tenantId }, deps);
  if (!loaded.ok) return loaded.error.kind === 'busy' ? loaded : ok(null);
  const { member, checkIns, occurrence } = loaded.value;
  const isAnswered = answerIn(checkIns, item.occurrence) !== undefined;
  if (member.role !== 'supervisor' || occurrence !== item.occurrence || isAnswered) return ok(null);

  if (item.kind === 'check-in') return ok({ open: loaded.value, isReminder: false });
  const moved = await lastMoved(teamPartition(tenantId, item.teamId), deps);
  if (!moved.ok) return moved;
  return ok(moved.value > item.since ? null : { open: loaded.value, isReminder: true });
}

/** ISO instant of the last thing anybody did to any of the team's changes; empty before the first. */
async function lastMoved(
  pk: string,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<string, DomainError>> {
  const page = await queryPage(store, changeSummary, pk, {
    orderBy: { field: 'updatedAt', direction: 'desc' },
    limit: 1,
  });
  if (!page.ok) return page;
  return ok(String(page.value.items[0]?.doc.updatedAt ?? ''));
}
