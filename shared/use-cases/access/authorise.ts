/** Asks the permissions table whether somebody may do something in a team. */
import type { DomainError } from '../../domain/errors.ts';
import { may, type Verb, whoMay } from '../../domain/permissions.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { notAMember } from '../../domain/team/guests.ts';
import { findMember, type Member, type Team } from '../../domain/team/team.ts';

/** Errors: `not-a-member`, and `not-allowed` saying who may. */
export function authorise(
  team: Team,
  personId: string,
  verb: Verb,
  isOwn = false,
): Result<Member, DomainError> {
  const member = findMember(team, personId);
  if (!member) return fail(notAMember(team, personId));
  if (!may(member.role, verb, isOwn)) return fail({ kind: 'not-allowed', ...whoMay(verb) });
  return ok(member);
}
