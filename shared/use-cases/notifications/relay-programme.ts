/** Relays what a programme has to tell: an invitation to the team that is asked and its leads, a name to whoever is named (P32). */
import type { DomainError } from '../../domain/errors.ts';
import { toInvitation, withInvitation } from '../../domain/programme/join.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { withTold } from '../../domain/programme/set-up.ts';
import { toAskedEntries, withHandedOver } from '../../domain/programme/tell-people.ts';
import { ok, type Result } from '../../domain/result.ts';
import { programmeType, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import type { MailboxDeps } from './change-mailbox.ts';
import { enqueueForPeople } from './relay-outbox.ts';

/**
 * Dying before the programme is written tells nobody twice; a team that is not there any more is not asked. Errors:
 * `busy`, `unknown`.
 */
export async function relayProgramme(
  programme: Programme,
  deps: MailboxDeps,
): Promise<Result<Programme, DomainError>> {
  const { tenantId, programmeId, peopleOutbox } = programme;
  const waiting = programme.teams.filter(({ isTold }) => !isTold);
  if (waiting.length + peopleOutbox.length === 0) return ok(programme);
  const handed = await enqueueForPeople(tenantId, peopleOutbox, deps);
  if (!handed.ok) return handed;
  for (const { id: teamId } of waiting) {
    const invitation = toInvitation(programme, teamId);
    const team = await repository.change(deps.store, teamType, { tenantId, teamId }, (current) =>
      ok(invitation ? withInvitation(current, invitation) : current),
    );
    if (!team.ok && team.error.kind !== 'not-found') return team;
    const asked = team.ok ? toAskedEntries(team.value, programmeId) : [];
    const told = await enqueueForPeople(tenantId, asked, deps);
    if (!told.ok) return told;
  }
  const ids = waiting.map(({ id }) => id);
  const key = programmeType.keyOf(programme);
  return repository.change(deps.store, programmeType, key, (current) =>
    ok(withHandedOver(withTold(current, ids), peopleOutbox)),
  );
}
