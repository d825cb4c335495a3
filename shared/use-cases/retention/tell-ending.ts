/** Tells a team that what it has is to go on a day, or that it stays after all (P22). */
import { enqueueEnding, redrawEnding } from '../../domain/channel/enqueue.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { OutboxEntry } from '../../domain/mailbox/enqueue.ts';
import { may } from '../../domain/permissions.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Ending } from '../../domain/team/ending.ts';
import type { Team } from '../../domain/team/team.ts';
import { changeKnownChannel } from '../channel/change-channel.ts';
import type { MailboxDeps } from '../notifications/change-mailbox.ts';
import { enqueueForPeople } from '../notifications/relay-outbox.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** In its channel, and those who may keep it in their own chat; then it counts as told. Safe to repeat. Errors: `busy`, `unknown`. */
export async function tellEnding(
  team: Team,
  ending: Ending,
  deps: MailboxDeps,
): Promise<Result<unknown, DomainError>> {
  const posted = await changeKnownChannel(teamType.keyOf(team), deps, (channel, now) =>
    enqueueEnding(channel, ending.id, now),
  );
  if (!posted.ok) return posted;
  const told = await enqueueForPeople(team.tenantId, toEntries(team, ending), deps);
  if (!told.ok) return told;
  return repository.change(deps.store, teamType, teamType.keyOf(team), (current) =>
    ok(
      current.ending?.id === ending.id
        ? { ...current, ending: { ...current.ending, isTold: true } }
        : current,
    ),
  );
}

/** What was said in the channel says otherwise then. Errors: `busy`. */
export function tellStaying(
  team: Team,
  deps: Pick<MailboxDeps, 'store' | 'clock'>,
): Promise<Result<unknown, DomainError>> {
  return changeKnownChannel(teamType.keyOf(team), deps, redrawEnding);
}

/** Whoever asked for it knows. */
function toEntries(team: Team, { id: endingId, since, by }: Ending): readonly OutboxEntry[] {
  const id = `ending ${endingId}`;
  const item = { kind: 'ending', id, teamId: team.id, notBefore: since, endingId } as const;
  return team.members
    .filter((member) => may(member.role, 'end-team', false) && member.id !== by?.id)
    .map(({ id: to }) => ({ id, to, item }));
}
