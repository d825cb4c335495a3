/** Finds the team somebody means: the channel's own, their only one, or the one they chose last. */
import type { DomainError } from '../../shared/domain/errors.ts';
import { type TeamRef, usualTeam } from '../../shared/domain/person.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { isWaitingGuest, notAMember } from '../../shared/domain/team/guests.ts';
import { isRosterOld, wasJustRead } from '../../shared/domain/team/status.ts';
import { findMember, type Team } from '../../shared/domain/team/team.ts';
import { readTeam } from '../../shared/use-cases/access/read-team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { rememberAgain } from '../../shared/use-cases/people-data/remember-again.ts';
import { updateTeam } from '../../shared/use-cases/roster/update-team.ts';
import { loadPerson } from '../../shared/use-cases/team/load-person.ts';
import { setAppInstalled } from '../../shared/use-cases/team/set-app-installed.ts';
import type { Turn } from './conversation.ts';

/** `team` is not there when the person is in several and has not chosen; `others` are the rest. */
export type MeantTeam = { readonly team?: TeamRef; readonly others: readonly TeamRef[] };

/**
 * In a channel everybody sees only what is its team's; what somebody alone sees there may be of a team of
 * their own. Errors: `not-a-member`, `busy`.
 */
export async function findTeam(turn: Turn, deps: Deps): Promise<Result<MeantTeam, DomainError>> {
  if (turn.teamId === undefined) return personsTeam(turn, deps);
  const channel = await channelTeam(turn, turn.teamId, deps);
  const isElsewhere = !channel.ok && channel.error.kind === 'not-a-member';
  return isElsewhere && turn.isSeenAlone ? personsTeam(turn, deps) : channel;
}

async function personsTeam(turn: Turn, deps: Deps): Promise<Result<MeantTeam, DomainError>> {
  const person = await loadPerson(turn.actor, deps);
  if (!person.ok) return person;
  const team = usualTeam(person.value);
  const others = person.value.teams.filter(({ id }) => id !== team?.id);
  return ok(team ? { team, others } : { others });
}

/** Every team the person may mean: in a channel its own, elsewhere all of theirs, the usual one first. */
export async function everyTeam(
  turn: Turn,
  deps: Deps,
): Promise<Result<readonly TeamRef[], DomainError>> {
  const which = await findTeam(turn, deps);
  if (!which.ok) return which;
  const { team, others } = which.value;
  return ok([...(team ? [team] : []), ...others]);
}

/** Who is in several has not said which. */
export const missingTeam: DomainError = {
  kind: 'invalid',
  problems: [{ field: 'team', problem: 'missing' }],
};

export type ShownTeam = { readonly teamId: string; readonly others: readonly TeamRef[] };

/**
 * The team to show: the one named, or the one the person means, or the first of theirs; with the rest
 * to switch to. Says nothing of whether they are in the one named. Errors: `not-a-member`, `busy`.
 */
export async function teamToShow(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
): Promise<Result<ShownTeam, DomainError>> {
  const which = await findTeam(turn, deps);
  if (!which.ok) return which;
  const { team, others } = which.value;
  const teams = [...(team ? [team] : []), ...others];
  const teamId = named ?? teams[0]?.id;
  if (teamId === undefined) return fail({ kind: 'not-a-member' });
  return ok({ teamId, others: teams.filter(({ id }) => id !== teamId) });
}

/** A team or a member seen for the first time is looked up in Teams, so that nothing needs setting up. */
async function channelTeam(
  turn: Turn,
  teamId: string,
  deps: Deps,
): Promise<Result<MeantTeam, DomainError>> {
  const known = await readTeam(deps.store, turn.actor.tenantId, teamId);
  if (!known.ok) return asMember(await refreshTeam(turn, teamId, deps), turn);
  const now = deps.clock.now();
  const { id } = turn.actor;
  const isIn = findMember(known.value, id) !== undefined || isWaitingGuest(known.value, id);
  const mayBeBack = !isIn && known.value.forgotten.length > 0;
  const back = !mayBeBack ? ok(false) : await rememberAgain({ ...turn.actor, teamId }, id, deps);
  if (back.ok && back.value) return asMember(await refreshTeam(turn, teamId, deps), turn);
  if (isIn ? !isRosterOld(known.value, now) : wasJustRead(known.value, now))
    return asMember(known, turn);
  const fresh = await refreshTeam(turn, teamId, deps).catch((error: unknown) => {
    if (isIn) return known;
    throw error;
  });
  return asMember(fresh.ok ? fresh : known, turn);
}

function asMember(
  team: Result<Team, DomainError>,
  { actor }: Turn,
): Result<MeantTeam, DomainError> {
  if (!team.ok) return team;
  return findMember(team.value, actor.id)
    ? ok(toWhich(team.value))
    : fail({ ...notAMember(team.value, actor.id), ofThisTeam: true });
}

/**
 * Brings a team up to date with its roster in Teams. Errors: `busy`, and `not-a-member` where the app was
 * not added to the team, as a message can be logged from any channel. Where Teams tells who is in it the app is
 * there, though the news of its coming back was lost.
 */
export async function refreshTeam(
  turn: Turn,
  teamId: string,
  deps: Deps,
): Promise<Result<Team, DomainError>> {
  const seen = await turn.readTeam(teamId);
  if (!seen) return fail({ kind: 'not-a-member' });
  const team = await updateTeam(seen, deps);
  if (!team.ok || team.value.hasApp) return team;
  const back = await setAppInstalled({ tenantId: turn.actor.tenantId, teamId }, true, deps);
  return !back.ok && back.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : back;
}

function toWhich({ id, name }: Team): MeantTeam {
  return { team: { id, name }, others: [] };
}
