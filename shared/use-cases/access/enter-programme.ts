/** Lets somebody into a programme who may do what they are there for: the second permissions table says whether (P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import {
  mayInProgramme,
  type ProgrammeVerb,
  type Stands,
  whoMayInProgramme,
} from '../../domain/programme/permissions.ts';
import { onlyTeamOf, type Programme, programmeIdOf } from '../../domain/programme/programme.ts';
import { type ProgrammeTeams, standsIn } from '../../domain/programme/standing.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { notAMember } from '../../domain/team/guests.ts';
import { findMember, type Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { type ProgrammeKey, programmeType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import * as repository from '../storage/repository.ts';
import { readTeam } from './read-team.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** Who asks, and what they mean to do. */
export type AskingOfProgramme = {
  readonly programmeId: string;
  readonly actor: Actor;
  readonly verb: ProgrammeVerb;
};

export type ReadProgramme = Required<ProgrammeTeams> & {
  readonly programme: Programme;
};

export type InProgramme = ReadProgramme & { readonly stands: Stands };

/** Errors: `not-a-member`, `not-allowed` saying who may, `busy`. */
export async function enterProgramme(
  store: DocumentStore,
  { programmeId, actor, verb }: AskingOfProgramme,
): Outcome<InProgramme> {
  const read = await readProgramme(store, { tenantId: actor.tenantId, programmeId });
  if (!read.ok) return read;
  return enter(read.value, actor, verb);
}

/** Who asks for the programme a team of theirs is in, and what they mean to do there, for that team. */
export type AskingOfTeams = Omit<AskingOfProgramme, 'programmeId'> & { readonly teamId: string };

/** The programme the team is in. What they are in it is what they are in that team. Errors: as above. */
export async function enterProgrammeOfTeam(
  store: DocumentStore,
  { teamId, actor, verb }: AskingOfTeams,
): Outcome<InProgramme> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  if (!findMember(team.value, actor.id)) return fail(notAMember(team.value, actor.id));
  const read = await readProgrammeOf(store, team.value);
  return read.ok ? enter(read.value, actor, verb) : read;
}

/** By a team of theirs that is in it, or by the programme itself: so comes whoever is in none of its teams. */
export type ComingBy = { readonly teamId: string } | { readonly programmeId: string };

/** Errors: as above. */
export function enterBy(
  store: DocumentStore,
  by: ComingBy,
  { actor, verb }: Pick<AskingOfProgramme, 'actor' | 'verb'>,
): Outcome<InProgramme> {
  return 'teamId' in by
    ? enterProgrammeOfTeam(store, { teamId: by.teamId, actor, verb })
    : enterProgramme(store, { programmeId: by.programmeId, actor, verb });
}

function enter(
  read: ReadProgramme,
  actor: Actor,
  verb: ProgrammeVerb,
): Result<InProgramme, DomainError> {
  const stands = standsIn(read.programme, read, actor.id);
  const [home] = read.teams;
  if (stands.standings.length === 0)
    return fail(home ? notAMember(home, actor.id) : { kind: 'not-a-member' });
  const allowed = authoriseInProgramme(stands, verb);
  return allowed.ok ? ok({ ...read, stands }) : allowed;
}

/** Says nothing of who is asking: whoever shows it authorises. Errors: `not-a-member` (no such programme), `busy`. */
export async function readProgramme(
  store: DocumentStore,
  key: ProgrammeKey,
): Outcome<ReadProgramme> {
  const teamId = onlyTeamOf(key.programmeId);
  if (teamId === null) return readOfSeveral(store, key);
  const team = await readTeam(store, key.tenantId, teamId);
  return team.ok ? readOfOne(store, team.value) : team;
}

/**
 * The programme a team is in, with that team first of all. One that has asked it no more, or is not there any more, it
 * is not in: then it is one by itself. Errors: as above.
 */
export async function readProgrammeOf(store: DocumentStore, team: Team): Outcome<ReadProgramme> {
  const { tenantId, id } = team;
  if (team.programmeId === null) return readOfOne(store, team);
  const read = await readOfSeveral(store, { tenantId, programmeId: team.programmeId });
  if (!read.ok && read.error.kind !== 'not-a-member') return read;
  if (!read.ok || !read.value.teams.some((each) => each.id === id)) return readOfOne(store, team);
  const others = read.value.teams.filter((each) => each.id !== id);
  return ok({ ...read.value, teams: [team, ...others] });
}

async function readOfOne(store: DocumentStore, team: Team): Outcome<ReadProgramme> {
  const key = { tenantId: team.tenantId, programmeId: programmeIdOf(team.id) };
  const programme = await repository.readOrEmpty(store, programmeType, key);
  return programme.ok ? ok({ programme: programme.value, teams: [team], asked: [] }) : programme;
}

/** A team is in once the programme asked it and the team said so: neither side can do it alone (P32). */
async function readOfSeveral(store: DocumentStore, key: ProgrammeKey): Outcome<ReadProgramme> {
  const programme = await repository.read(store, programmeType, key);
  if (!programme.ok)
    return programme.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : programme;
  const read = await inTurns(
    programme.value.teams.map(
      ({ id }) =>
        () =>
          readTeam(store, key.tenantId, id),
    ),
  );
  const there: Team[] = [];
  for (const team of read) {
    if (team.ok) there.push(team.value);
    else if (team.error.kind !== 'not-a-member') return team;
  }
  const isIn = ({ programmeId }: Team) => programmeId === key.programmeId;
  return ok({
    programme: programme.value,
    teams: there.filter(isIn),
    asked: there.filter((team) => !isIn(team)),
  });
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
