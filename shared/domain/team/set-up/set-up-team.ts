/** Setting a team up, one part at a time: every part can be changed again at any time. */

import { type Command, remember, wasApplied } from '../../command.ts';
import type { DomainError } from '../../errors.ts';
import type { PersonRef } from '../../person.ts';
import { ok, type Result } from '../../result.ts';
import { giveRoleBack, keepAbsent, takeLead } from '../leads.ts';
import { withLeaversSince } from '../leavers.ts';
import type { SetUpEntry } from '../settings.ts';
import { isAsked } from '../status.ts';
import type { Team } from '../team.ts';
import { type CheckInInput, readCheckIn } from './check-in.ts';
import { type CouncilInput, readCouncil } from './council.ts';
import { type DatesInput, readDates } from './dates.ts';
import { type OnePersonInput, readOnePerson } from './one-person.ts';
import { type PauseInput, type ResumeInput, readPause, readResume } from './pause.ts';
import { type PeopleInput, readPeople } from './people.ts';

export type SetUpInput =
  | CouncilInput
  | PeopleInput
  | OnePersonInput
  | DatesInput
  | CheckInInput
  | PauseInput
  | ResumeInput
  | { readonly part: 'lead' }
  | { readonly part: 'give-back'; readonly personId: string };

/** `today` is the day where the team works. */
export type SetUpCommand = Command & { readonly today: string };

/** After these, when the team is asked has to be looked at again. */
const reschedules: readonly SetUpInput['part'][] = ['dates', 'check-in', 'pause', 'resume'];

/** A team is written with every log, so it keeps little of its own past. */
export const setUpHistoryLimit = 20;
export const setUpCommandsLimit = 10;

/** Errors: `invalid`. What alters nothing, or was applied before, gives the team itself. */
export function setUpTeam(
  team: Team,
  input: SetUpInput,
  command: SetUpCommand,
): Result<Team, DomainError> {
  if (wasApplied(team, command.id)) return ok(team);
  const read = readPart(team, input, command);
  if (!read.ok) return read;
  const altered = withLeaversSince({ ...team, ...read.value }, team, command.at);
  if (JSON.stringify(altered) === JSON.stringify(team)) return ok(team);
  const isRescheduled = isAsked(team) && reschedules.includes(input.part);
  const entry = { at: command.at, by: command.by, did: toAction(input.part) };
  return ok({
    ...altered,
    nextPromptAt: isRescheduled ? command.at : altered.nextPromptAt,
    version: team.version + 1,
    history: [...team.history, entry].slice(-setUpHistoryLimit),
    appliedCommands: remember(team, command.id, setUpCommandsLimit),
  });
}

function readPart(
  team: Team,
  input: SetUpInput,
  command: SetUpCommand,
): Result<Partial<Team>, DomainError> {
  switch (input.part) {
    case 'council':
      return readCouncil(input);
    case 'people':
      return withPeople(team, readPeople(team, input));
    case 'one-person':
      return withPeople(team, readOnePerson(team, input));
    case 'dates':
      return readDates(team, input);
    case 'check-in':
      return readCheckIn(team, input);
    case 'pause':
      return readPause(team, input, command.today);
    case 'resume':
      return readResume(team, command.today);
    case 'lead':
      return withDecided(team, takeLead(team, command), [command.by]);
    case 'give-back':
      return withDecided(team, giveRoleBack(team, input.personId), [{ id: input.personId }]);
  }
}

function withPeople(
  team: Team,
  read: ReturnType<typeof readPeople>,
): Result<Partial<Team>, DomainError> {
  if (!read.ok) return read;
  return ok({ ...read.value, formerLeads: keepAbsent(team.formerLeads, team.members) });
}

/** Once a role was decided on, nobody is asked whether to give it back. */
function withDecided(
  { formerLeads }: Team,
  members: Result<Team['members'], DomainError>,
  decided: readonly Pick<PersonRef, 'id'>[],
): Result<Partial<Team>, DomainError> {
  if (!members.ok) return members;
  return ok({ members: members.value, formerLeads: keepAbsent(formerLeads, decided) });
}

function toAction(part: SetUpInput['part']): SetUpEntry['did'] {
  return part === 'lead' || part === 'give-back' || part === 'one-person' ? 'people' : part;
}
