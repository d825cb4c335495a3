/** Lets somebody into a programme who may do what they are there for: the second permissions table says whether (P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import {
  mayInProgramme,
  type ProgrammeVerb,
  type Stands,
  whoMayInProgramme,
} from '../../domain/programme/permissions.ts';
import { onlyTeamOf, type Programme } from '../../domain/programme/programme.ts';
import { standsIn } from '../../domain/programme/standing.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { notAMember } from '../../domain/team/guests.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { type ProgrammeKey, programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readTeam } from './read-team.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** Who asks, and what they mean to do. */
export type AskingOfProgramme = {
  readonly programmeId: string;
  readonly actor: Actor;
  readonly verb: ProgrammeVerb;
};

export type ReadProgramme = {
  readonly programme: Programme;
  /** Its teams, each by its own consent. */
  readonly teams: readonly Team[];
};

export type InProgramme = ReadProgramme & { readonly stands: Stands };

/** Errors: `not-a-member`, `not-allowed` saying who may, `busy`. */
export async function enterProgramme(
  store: DocumentStore,
  { programmeId, actor, verb }: AskingOfProgramme,
): Outcome<InProgramme> {
  const read = await readProgramme(store, { tenantId: actor.tenantId, programmeId });
  if (!read.ok) return read;
  const { programme, teams } = read.value;
  const stands = standsIn(programme, teams, actor.id);
  const [home] = teams;
  if (stands.standings.length === 0)
    return fail(home ? notAMember(home, actor.id) : { kind: 'not-a-member' });
  const allowed = authoriseInProgramme(stands, verb);
  return allowed.ok ? ok({ programme, teams, stands }) : allowed;
}

/** Says nothing of who is asking: whoever shows it authorises. Errors: `not-a-member` (no such programme), `busy`. */
export async function readProgramme(
  store: DocumentStore,
  key: ProgrammeKey,
): Outcome<ReadProgramme> {
  const teamId = onlyTeamOf(key.programmeId);
  if (teamId === null) return fail({ kind: 'not-a-member' });
  const [team, programme] = await Promise.all([
    readTeam(store, key.tenantId, teamId),
    repository.readOrEmpty(store, programmeType, key),
  ]);
  if (!team.ok) return team;
  return programme.ok ? ok({ programme: programme.value, teams: [team.value] }) : programme;
}

/** Errors: `not-allowed` saying who may. */
export function authoriseInProgramme(
  stands: Stands,
  verb: ProgrammeVerb,
  isOwn = false,
): Result<Stands, DomainError> {
  if (mayInProgramme(stands, verb, isOwn)) return ok(stands);
  return fail({ kind: 'not-allowed', ...whoMayInProgramme(verb) });
}
