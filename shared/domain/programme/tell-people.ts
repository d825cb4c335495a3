/** Who is told of a blueprint: whoever is named for it, and those who may answer for a team that is asked to join (P12, P32). */
import type { Command } from '../command.ts';
import { later } from '../instant.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import { gatheringMs } from '../mailbox/telling-time.ts';
import type { ProgrammeRole, Role } from '../permissions.ts';
import type { Team } from '../team/team.ts';
import { mayInProgramme } from './permissions.ts';
import type { Programme } from './programme.ts';

type Telling = {
  readonly to: string;
  readonly what: ProgrammeRole | 'asked';
  readonly teamId: string;
};

/** Whoever names themselves knows. */
export function withNaming(programme: Programme, telling: Telling, { by, at }: Command): Programme {
  if (telling.to === by.id) return programme;
  const entry = toEntry(programme.programmeId, telling, at);
  return { ...programme, peopleOutbox: [...programme.peopleOutbox, entry] };
}

/** Those are in people's mailboxes now. */
export function withHandedOver(programme: Programme, entries: readonly OutboxEntry[]): Programme {
  const handed = new Set(entries.map(({ id, to }) => `${id} ${to}`));
  const peopleOutbox = programme.peopleOutbox.filter(({ id, to }) => !handed.has(`${id} ${to}`));
  return { ...programme, peopleOutbox };
}

/** Of an invitation in the team's own document, for all who may answer it but whoever asks. Made again, they are the same. */
export function toAskedEntries(team: Team, programmeId: string): readonly OutboxEntry[] {
  const invitation = team.invitations.find((each) => each.programmeId === programmeId);
  if (!invitation) return [];
  return team.members
    .filter(({ id, role }) => mayAnswer(role) && id !== invitation.by.id)
    .map(({ id: to }) =>
      toEntry(programmeId, { to, what: 'asked', teamId: team.id }, invitation.at),
    );
}

/** For their team, whether it joins. */
export function mayAnswer(role: Role): boolean {
  return mayInProgramme({ standings: ['member'], role }, 'join-programme');
}

function toEntry(programmeId: string, { to, what, teamId }: Telling, since: string): OutboxEntry {
  const id = `blueprint ${programmeId} ${what} ${teamId}`;
  const notBefore = later(since, gatheringMs);
  const item = { kind: 'blueprint', id, teamId, notBefore, programmeId, what, since } as const;
  return { id: `${id} ${since}`, to, item };
}
