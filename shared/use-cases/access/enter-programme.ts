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
import { programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readTeam } from './read-team.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** Who asks, and what they mean to do. */
export type AskingOfProgramme = {
  readonly programmeId: string;
  readonly actor: Actor;
  readonly verb: ProgrammeVerb;
};

export type InProgramme = {
  readonly programme: Programme;
  /** Its teams, each by its own consent. */
  readonly teams: readonly Team[];
  readonly stands: Stands;
};

/** Errors: `not-a-member`, `not-allowed` saying who may, `busy`. */
export async function enterProgramme(
  store: DocumentStore,
  { programmeId, actor, verb }: AskingOfProgramme,
  isOwn = false,
): Outcome<InProgramme> {
  const teamId = onlyTeamOf(programmeId);
  if (teamId === null) return fail({ kind: 'not-a-member' });
  const [team, programme] = await Promise.all([
    readTeam(store, actor.tenantId, teamId),
    repository.readOrEmpty(store, programmeType, { tenantId: actor.tenantId, programmeId }),
  ]);
  if (!team.ok) return team;
  if (!programme.ok) return programme;
  const stands = standsIn(programme.value, [team.value], actor.id);
  if (stands.standings.length === 0) return fail(notAMember(team.value, actor.id));
  const allowed = authoriseInProgramme(stands, verb, isOwn);
  return allowed.ok ? ok({ programme: programme.value, teams: [team.value], stands }) : allowed;
}

/** Errors: `not-allowed` saying who may. */
export function authoriseInProgramme(
  stands: Stands,
  verb: ProgrammeVerb,
  isOwn: boolean,
): Result<Stands, DomainError> {
  if (mayInProgramme(stands, verb, isOwn)) return ok(stands);
  return fail({ kind: 'not-allowed', ...whoMayInProgramme(verb) });
}
