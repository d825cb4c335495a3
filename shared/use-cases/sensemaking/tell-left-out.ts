/** Hands to the mailbox of whoever logged a change that a lead of their team left something of it out (P12, P19). */
import type { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/instant.ts';
import { gatheringMs } from '../../domain/mailbox/telling-time.ts';
import { ok, type Result } from '../../domain/result.ts';
import { changesLeftOut, type LeftOut } from '../../domain/sensemaking/left-out.ts';
import type { MailboxDeps } from '../notifications/change-mailbox.ts';
import { enqueueForPeople } from '../notifications/relay-outbox.ts';
import { changeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Of what the walls may not say yet. Safe to repeat, until they do: made again, an entry is the same. Errors: `busy`. */
export async function tellLeftOut(
  { tenantId, teamId, unsettledSince, version, ...leftOut }: LeftOut,
  deps: MailboxDeps,
): Promise<Result<true, DomainError>> {
  if (unsettledSince === null) return ok(true);
  const notBefore = later(unsettledSince, gatheringMs);
  for (const changeId of changesLeftOut(leftOut, leftOut.unsettled)) {
    const change = await repository.read(deps.store, changeType, { tenantId, teamId, changeId });
    if (!change.ok && change.error.kind !== 'not-found') return change;
    if (!change.ok) continue;
    const id = `left-out ${changeId}`;
    const item = { kind: 'left-out', id, teamId, notBefore, changeId } as const;
    const entry = { id: `${id} ${version}`, to: change.value.author.id, item };
    const handed = await enqueueForPeople(tenantId, [entry], deps);
    if (!handed.ok) return handed;
  }
  return ok(true);
}
