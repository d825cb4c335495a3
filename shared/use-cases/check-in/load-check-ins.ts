/** Loads which check-ins a team's supervisors were asked lately, for those who may see it (P14). */

import { type Asked, findAsked } from '../../domain/check-in/asked.ts';
import { answerIn } from '../../domain/check-in/check-ins.ts';
import { type CheckIn, nextCheckIn } from '../../domain/check-in/next-check-in.ts';
import { pastCheckIns } from '../../domain/check-in/past-check-ins.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor, PersonRef } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isAsked } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { checkInsType, mailboxType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type CheckInState = Asked | 'answered';

export type AskedPerson = {
  readonly person: PersonRef;
  /** One a check-in, in the order of `past`. */
  readonly states: readonly CheckInState[];
};

export type LoadedCheckIns = {
  readonly team: Team;
  /** Null where none is to come. */
  readonly next: CheckIn | null;
  /** Of the last four weeks, the latest first. */
  readonly past: readonly CheckIn[];
  readonly people: readonly AskedPerson[];
};

type CheckInDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

/** Reads the mailboxes and answers of the team's supervisors and nobody else's. Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadCheckIns(
  teamId: string,
  actor: Actor,
  deps: CheckInDeps,
): Promise<Result<LoadedCheckIns, DomainError>> {
  const read = await readTeam(deps.store, actor.tenantId, teamId);
  if (!read.ok) return read;
  const team = read.value;
  const allowed = authorise(team, actor.id, 'see-check-ins');
  if (!allowed.ok) return allowed;

  const now = deps.clock.now();
  const past = pastCheckIns(team, now, deps.calendar);
  const people: AskedPerson[] = [];
  for (const { id, name } of team.members.filter(({ role }) => role === 'supervisor')) {
    const states = await loadStates(team, id, past, deps);
    if (!states.ok) return states;
    people.push({ person: { id, name }, states: states.value });
  }
  const next = isAsked(team) ? nextCheckIn(team, now, deps.calendar) : null;
  return ok({ team, next, past, people });
}

async function loadStates(
  { tenantId, id: teamId }: Team,
  personId: string,
  past: readonly CheckIn[],
  deps: CheckInDeps,
): Promise<Result<readonly CheckInState[], DomainError>> {
  const mailbox = await repository.readOrEmpty(deps.store, mailboxType, { tenantId, personId });
  if (!mailbox.ok) return mailbox;
  const key = { tenantId, teamId, personId };
  const checkIns = await repository.readOrEmpty(deps.store, checkInsType, key);
  if (!checkIns.ok) return checkIns;
  const isAnswered = (occurrence: string) => answerIn(checkIns.value, occurrence) !== undefined;
  const at = { now: deps.clock.now(), calendar: deps.calendar };
  return ok(
    past.map(({ occurrence }) =>
      isAnswered(occurrence) ? 'answered' : findAsked(mailbox.value, { teamId, occurrence }, at),
    ),
  );
}
