/** The one place where what waits in an outbox is relayed to people's mailboxes and teams' channels (P12, P13, P15). */

import { enqueueCheckIns, enqueueNotes } from '../../domain/channel/enqueue.ts';
import { enqueueVotes } from '../../domain/channel/enqueue-vote.ts';
import { answerIn, type CheckIns } from '../../domain/check-in/check-ins.ts';
import type { DomainError } from '../../domain/errors.ts';
import { enqueue, type OutboxEntry } from '../../domain/mailbox/enqueue.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Strands } from '../../domain/strands/strands.ts';
import { changeKnownChannel } from '../channel/change-channel.ts';
import { changeType, checkInsType, strandsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { changeMailbox, type MailboxDeps } from './change-mailbox.ts';

/** Safe to repeat and to stop half-way. Errors: `busy`. */
export async function enqueueForPeople(
  tenantId: string,
  entries: readonly OutboxEntry[],
  deps: MailboxDeps,
): Promise<Result<true, DomainError>> {
  for (const [personId, theirs] of Map.groupBy(entries, ({ to }) => to)) {
    const taken = await changeMailbox({ tenantId, personId }, deps, (mailbox, at) =>
      enqueue(mailbox, theirs, at),
    );
    if (!taken.ok) return taken;
  }
  return ok(true);
}

/** Relays the check-ins that somebody shared, and then takes them out of the outbox. Errors: `busy`. */
export async function relayCheckIns(
  checkIns: CheckIns,
  deps: MailboxDeps,
): Promise<Result<CheckIns, DomainError>> {
  const { personId } = checkIns;
  const shares = checkIns.shareOutbox.map(({ id, occurrence }) => {
    const at = answerIn(checkIns, occurrence)?.at ?? deps.clock.now();
    return { id, at, kind: 'check-in', personId, occurrence } as const;
  });
  const noted = await changeKnownChannel(checkIns, deps, (channel, now) =>
    enqueueCheckIns(channel, shares, now),
  );
  if (!noted.ok) return noted;
  const handed = new Set(shares.map(({ id }) => id));
  return repository.change(deps.store, checkInsType, checkIns, (current) =>
    ok({ ...current, shareOutbox: current.shareOutbox.filter(({ id }) => !handed.has(id)) }),
  );
}

/** Relays that a vote was opened or closed, and then takes it out of the outbox. Errors: `busy`. */
export async function relayVote(
  strands: Strands,
  deps: Pick<MailboxDeps, 'store' | 'clock'>,
): Promise<Result<Strands, DomainError>> {
  const noted = await changeKnownChannel(strands, deps, (channel, now) =>
    enqueueVotes(channel, strands.channelOutbox, now),
  );
  if (!noted.ok) return noted;
  const told = new Set(strands.channelOutbox.map(({ id }) => id));
  return repository.change(deps.store, strandsType, strands, (current) =>
    ok({ ...current, channelOutbox: current.channelOutbox.filter(({ id }) => !told.has(id)) }),
  );
}

/**
 * Relays what a change has to tell, and then takes it out of its outboxes: dying in between tells
 * nobody twice. Errors: `busy`, `not-found`.
 */
export async function relayChange(
  change: SmallChange,
  deps: MailboxDeps,
): Promise<Result<SmallChange, DomainError>> {
  const handed = await enqueueForPeople(change.tenantId, change.peopleOutbox, deps);
  if (!handed.ok) return handed;
  const noted = await changeKnownChannel(change, deps, (channel, now) =>
    enqueueNotes(channel, change.id, change.channelOutbox, now),
  );
  if (!noted.ok) return noted;
  const told = new Set(change.peopleOutbox.map(({ id, to }) => `${id} ${to}`));
  const posted = new Set(change.channelOutbox.map(({ id }) => id));
  const key = changeType.keyOf(change);
  return repository.change(deps.store, changeType, key, (current) =>
    ok({
      ...current,
      peopleOutbox: current.peopleOutbox.filter(({ id, to }) => !told.has(`${id} ${to}`)),
      channelOutbox: current.channelOutbox.filter(({ id }) => !posted.has(id)),
    }),
  );
}
