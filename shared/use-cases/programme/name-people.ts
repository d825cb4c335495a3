/** Names who looks after a blueprint and who answers for the council, and takes a name off it again (P32). */
import type { Command } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { ProgrammeRole } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import {
  namePerson as toNamed,
  unnamePerson as toUnnamed,
} from '../../domain/programme/name-people.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { fail, type Result } from '../../domain/result.ts';
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
  readonly role: ProgrammeRole;
  readonly commandId: string;
};

type NameDeps = Pick<Deps, 'store' | 'clock'>;

/** Errors: `not-a-member`, `not-allowed`, `invalid` for somebody in none of its teams, `too-many`, `busy`, `unknown`. */
export function namePerson(input: NamePersonInput, actor: Actor, deps: NameDeps): Outcome {
  return changePeople(input, actor, deps, (programme, command, { teams }) => {
    const [found] = teams.flatMap((team) => {
      const person = toRef(team, input.person);
      return person ? [{ person, teamId: team.id }] : [];
    });
    return found
      ? toNamed(programme, { ...found, role: input.role }, command)
      : fail({ kind: 'invalid', problems: [{ field: 'person', problem: 'not-in-team' }] });
  });
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
