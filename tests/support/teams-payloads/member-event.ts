/**
 * Somebody came to a team or left it: "Team members added" and "Team members removed" of "Conversation events in
 * your Teams bot" (MicrosoftDocs/msteams-docs). They are named by their id in Teams, and the team by its id alone.
 */
import { type Envelope, type TeamPlace, toUserId } from './envelope.ts';
import type { Person } from './people.ts';
import { buildTeamEvent } from './team-event.ts';

export function buildMemberRemoved(
  person: Pick<Person, 'id'>,
  { id }: Pick<TeamPlace, 'id'>,
  envelope: Envelope,
) {
  const event = buildTeamEvent('teamMemberRemoved', { id }, envelope);
  return { ...event, membersRemoved: [{ id: toUserId(person) }] };
}

export function buildMemberAdded(
  person: Pick<Person, 'id'>,
  { id }: Pick<TeamPlace, 'id'>,
  envelope: Envelope,
) {
  const event = buildTeamEvent('teamMemberAdded', { id }, envelope);
  return { ...event, membersAdded: [{ id: toUserId(person) }] };
}
