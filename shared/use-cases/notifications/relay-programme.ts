/** Relays what a programme has to tell: an invitation to the team that is asked and its leads, a name to whoever is named, and to whom in none of its teams it is theirs (P32). */
import type { DomainError } from '../../domain/errors.ts';
import { listProgramme, unlistProgramme } from '../../domain/person.ts';
import { toInvitation, withInvitation } from '../../domain/programme/join.ts';
import { withListed } from '../../domain/programme/name-people.ts';
import type { Programme, Unlisted } from '../../domain/programme/programme.ts';
import { withTold } from '../../domain/programme/set-up.ts';
import { toAskedEntries, withHandedOver } from '../../domain/programme/tell-people.ts';
import { ok, type Result } from '../../domain/result.ts';
import { programmeType, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { changePerson, meetPerson } from '../team/meet-person.ts';
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
  const { tenantId, programmeId, peopleOutbox, unlisted } = programme;
  const waiting = programme.teams.filter(({ isTold }) => !isTold);
  if (waiting.length + peopleOutbox.length + unlisted.length === 0) return ok(programme);
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
  for (const person of unlisted) {
    const listed = await list(programme, person, deps);
    if (!listed.ok) return listed;
  }
  const ids = waiting.map(({ id }) => id);
  const key = programmeType.keyOf(programme);
  return repository.change(deps.store, programmeType, key, (current) =>
    ok(withListed(withHandedOver(withTold(current, ids), peopleOutbox), unlisted)),
  );
}

async function list(
  { tenantId, programmeId: id }: Programme,
  { isNamed, programme: name, ...person }: Unlisted,
  { store, clock }: MailboxDeps,
): Promise<Result<unknown, DomainError>> {
  if (isNamed)
    return meetPerson(store, tenantId, person, (each) => listProgramme(each, { id, name }));
  const now = clock.now();
  const key = { tenantId, personId: person.id };
  const unlisted = await changePerson(store, key, (each) => unlistProgramme(each, id, now));
  return !unlisted.ok && unlisted.error.kind === 'not-found' ? ok(undefined) : unlisted;
}
