/** Names who looks after a blueprint and who answers for the council, and takes a name off it again (P32). */
import type { Command } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { ProgrammeRole } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import {
  readOutsider,
  namePerson as toNamed,
  unnamePerson as toUnnamed,
} from '../../domain/programme/name-people.ts';
import { calledAs, type Programme } from '../../domain/programme/programme.ts';
import { fail, type Result } from '../../domain/result.ts';
import { type Team, toRef } from '../../domain/team/team.ts';
import { enterProgramme, type InProgramme } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Outcome = Promise<Result<Programme, DomainError>>;

export type NamePersonInput = {
  readonly programmeId: string;
  /** Their id in Microsoft Entra. */
  readonly person: string;
  /** What they are called, where they may be in none of its teams. */
  readonly personName?: string;
  readonly role: ProgrammeRole;
  readonly commandId: string;
};

type NameDeps = Pick<Deps, 'store' | 'clock'>;

/**
 * Somebody in none of its teams with a name, by their id in Microsoft Entra. Errors: `not-a-member`, `not-allowed`,
 * `invalid`, `too-many`, `busy`, `unknown`.
 */
export function namePerson(input: NamePersonInput, actor: Actor, deps: NameDeps): Outcome {
  const { person, personName = '', role } = input;
  return changePeople(input, actor, deps, (programme, command, { teams }) => {
    const known = findIn(teams, person);
    if (known) return toNamed(programme, { ...known, role }, command);
    if (personName.trim() === '')
      return fail({ kind: 'invalid', problems: [{ field: 'person', problem: 'not-in-team' }] });
    const outsider = readOutsider({ person, personName });
    if (!outsider.ok) return outsider;
    const called = calledAs(programme, teams[0]);
    const place = findIn(teams, outsider.value.id) ?? {
      person: outsider.value,
      teamId: null,
      called,
    };
    return toNamed(programme, { ...place, role }, command);
  });
}

function findIn(teams: readonly Team[], personId: string) {
  const [found] = teams.flatMap((team) => {
    const person = toRef(team, personId);
    return person ? [{ person, teamId: team.id }] : [];
  });
  return found;
}

/** Also of somebody who has left since. Errors: those above, but for `invalid` and `too-many`; `no-such-move`. */
export function unnamePerson(input: NamePersonInput, actor: Actor, deps: NameDeps): Outcome {
  const left = { personId: input.person, role: input.role };
  return changePeople(input, actor, deps, (programme, command) =>
    toUnnamed(programme, left, command),
  );
}

async function changePeople(
  { programmeId, commandId }: NamePersonInput,
  actor: Actor,
  { store, clock }: NameDeps,
  apply: (
    programme: Programme,
    command: Command,
    entered: InProgramme,
  ) => Result<Programme, DomainError>,
): Outcome {
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'name-people' });
  if (!entered.ok) return entered;
  const key = { tenantId: actor.tenantId, programmeId };
  const command = toCommand(commandId, actor, { clock });
  return repository.changeOrCreate(store, programmeType, key, (programme) =>
    apply(programme, command, entered.value),
  );
}
