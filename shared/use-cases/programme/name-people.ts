/** Names who looks after a blueprint and who answers for the council, and takes a name off it again (P32). */
import type { Command } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { ProgrammeRole } from '../../domain/permissions.ts';
import type { Actor, PersonRef } from '../../domain/person.ts';
import {
  readOutsidersName,
  namePerson as toNamed,
  unnamePerson as toUnnamed,
} from '../../domain/programme/name-people.ts';
import { calledAs, type Programme } from '../../domain/programme/programme.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toRef } from '../../domain/team/team.ts';
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

/** Errors: `not-a-member`, `not-allowed`, `invalid` for somebody in none of its teams without a name, `too-many`, `busy`, `unknown`. */
export function namePerson(input: NamePersonInput, actor: Actor, deps: NameDeps): Outcome {
  return changePeople(input, actor, deps, (programme, command, { teams }) => {
    const [found] = teams.flatMap((team) => {
      const person = toRef(team, input.person);
      return person ? [{ person, teamId: team.id }] : [];
    });
    const { role } = input;
    if (found) return toNamed(programme, { ...found, role }, command);
    const person = readOutsider(input);
    if (!person.ok) return person;
    const called = calledAs(programme, teams[0]);
    return toNamed(programme, { person: person.value, teamId: null, role, called }, command);
  });
}

function readOutsider({
  person: id,
  personName = '',
}: NamePersonInput): Result<PersonRef, DomainError> {
  if (personName.trim() === '')
    return fail({ kind: 'invalid', problems: [{ field: 'person', problem: 'not-in-team' }] });
  const name = readOutsidersName({ personName });
  return name.ok ? ok({ id, name: name.value }) : name;
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
