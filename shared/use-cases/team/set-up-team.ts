/** Changes one part of how a team is set up: its council, its people's roles, its dates, check-in or pause. */

import { wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type SetUpInput, setUpTeam as toSetUp } from '../../domain/team/set-up/set-up-team.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { peopleIn, tellPeople } from './team-people.ts';

/** Which team, which command, and the version of the team the person was looking at; none where they saw none. */
export type SetUpCommand = {
  readonly teamId: string;
  readonly commandId: string;
  readonly version?: number;
};

/**
 * One read, one write; after that, guests who were added or taken off are told which teams they are in, as
 * the next look at the roster would. Two people can press the same card in a channel, so a command is the card's id
 * and the person's. Errors: `invalid`, `not-a-member`, `not-allowed`, `stale`, `busy`.
 */
export async function setUpTeam(
  { teamId, commandId, version }: SetUpCommand,
  input: SetUpInput,
  actor: Actor,
  { store, clock, today }: Pick<Deps, 'store' | 'clock' | 'today'>,
): Promise<Result<Team, DomainError>> {
  const command = toCommand(commandId, actor, { clock });
  const key = { tenantId: actor.tenantId, teamId };
  const changed = await repository.change(store, teamType, key, (team) => {
    const allowed = authorise(team, actor.id, 'set-up-team');
    if (!allowed.ok) return allowed;
    const isOld = (version ?? team.version) !== team.version && !wasApplied(team, command.id);
    if (isOld) return fail({ kind: 'stale' });
    return toSetUp(team, input, { ...command, today: today(team.timeZone) });
  });
  if (!changed.ok)
    return changed.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : changed;
  const isOfPeople = input.part === 'people' || input.part === 'one-person';
  const isOfGuests = isOfPeople && changed.value.guests.length > 0;
  return isOfGuests ? tellGuests(changed.value, { store, clock }) : changed;
}

async function tellGuests(
  team: Team,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<Team, DomainError>> {
  const joining = team.guests.filter(({ isAdded }) => isAdded);
  const { waiting } = peopleIn(team);
  const told = await tellPeople({ team, joining, waiting, leaving: [] }, { store, clock });
  return told.ok ? ok(team) : told;
}
