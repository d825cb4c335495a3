/** Loads which check-ins a team's supervisors were asked lately and what they answered, for those who may see it (P14). */

import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import { type Asked, findAsked } from '../../domain/check-in/asked.ts';
import { answerIn, type CheckInAnswer } from '../../domain/check-in/check-ins.ts';
import { type CheckIn, nextCheckIn } from '../../domain/check-in/next-check-in.ts';
import { pastCheckIns } from '../../domain/check-in/past-check-ins.ts';
import type { DomainError } from '../../domain/errors.ts';
import { may } from '../../domain/permissions.ts';
import type { Actor, PersonRef } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { isAsked } from '../../domain/team/status.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { checkInsType, mailboxType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadTeamBoard } from '../team/load-team-board.ts';

export type CheckInState = Asked | 'answered';

export type AskedPerson = {
  readonly person: PersonRef;
  /** One a check-in, in the order of `past`. */
  readonly states: readonly CheckInState[];
  /** In the same order; undefined where there is none. */
  readonly answers: readonly (CheckInAnswer | undefined)[];
};

export type LoadedCheckIns = {
  readonly team: Team;
  /** Null where none is to come. */
  readonly next: CheckIn | null;
  /** Four at most, of the last weeks or months, the latest first. */
  readonly past: readonly CheckIn[];
  /** Its supervisors, and any facilitator who checked in. */
  readonly people: readonly AskedPerson[];
  /** What the answers speak of: the open changes. */
  readonly changes: readonly ChangeSummary[];
};

type CheckInDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

/** Reads supervisors' mailboxes, the answers of whoever may check in, and nobody else's. Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadCheckIns(
  teamId: string,
  actor: Actor,
  deps: CheckInDeps,
): Promise<Result<LoadedCheckIns, DomainError>> {
  const read = await loadTeamBoard(deps.store, { tenantId: actor.tenantId, teamId });
  if (!read.ok) return read;
  const { team, changes } = read.value;
  const allowed = authorise(team, actor.id, 'see-check-ins');
  if (!allowed.ok) return allowed;

  const now = deps.clock.now();
  const past = pastCheckIns(team, now, deps.calendar);
  const people: AskedPerson[] = [];
  for (const { id, name, role } of team.members.filter(mayCheckIn)) {
    const asked = await loadAsked(team, { id, role }, past, deps);
    if (!asked.ok) return asked;
    const hasAnswered = asked.value.answers.some((answer) => answer !== undefined);
    if (role === 'supervisor' || hasAnswered) people.push({ person: { id, name }, ...asked.value });
  }
  const next = isAsked(team) ? nextCheckIn(team, now, deps.calendar) : null;
  return ok({ team, next, past, people, changes });
}

function mayCheckIn({ role }: Member): boolean {
  return may(role, 'check-in', false);
}

async function loadAsked(
  { tenantId, id: teamId }: Team,
  { id: personId, role }: Pick<Member, 'id' | 'role'>,
  past: readonly CheckIn[],
  deps: CheckInDeps,
): Promise<Result<Omit<AskedPerson, 'person'>, DomainError>> {
  /** Facilitators check in when they like, so there is nothing to ask their mailbox. */
  const mailbox =
    role === 'supervisor'
      ? await repository.readOrEmpty(deps.store, mailboxType, { tenantId, personId })
      : ok(null);
  if (!mailbox.ok) return mailbox;
  const key = { tenantId, teamId, personId };
  const checkIns = await repository.readOrEmpty(deps.store, checkInsType, key);
  if (!checkIns.ok) return checkIns;
  const answers = past.map(({ occurrence }) => answerIn(checkIns.value, occurrence));
  const at = { now: deps.clock.now(), calendar: deps.calendar };
  const states = past.map(({ occurrence }, place) =>
    answers[place] ? 'answered' : findAsked(mailbox.value, { teamId, occurrence }, at),
  );
  return ok({ states, answers });
}
