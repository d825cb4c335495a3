/** Loads where a team stands for somebody who is new in it, with whom to ask. */
import type { DomainError } from '../../domain/errors.ts';
import { may } from '../../domain/permissions.ts';
import { type Actor, type PersonRef, usualTeam } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { loadPerson } from '../team/load-person.ts';
import { loadWhereWeAre, type WhereWeAre } from './load-where-we-are.ts';

export type Arrival = WhereWeAre & {
  /** Its supervisors and facilitators, but for whoever asks. */
  readonly toAsk: readonly PersonRef[];
};

/**
 * Of the team they mean where they do not say which, or else the one they came to last. Null where there is nothing to catch up on: they are in no team, or
 * theirs is in its first week, has not begun, or is at its end. Errors: `busy`.
 */
export async function loadArrival(
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'today'>,
): Promise<Result<Arrival | null, DomainError>> {
  const person = await loadPerson(actor, deps);
  if (!person.ok) return person.error.kind === 'busy' ? person : ok(null);
  const teamId = (usualTeam(person.value) ?? person.value.teams.at(-1))?.id ?? '';
  const where = await loadWhereWeAre(teamId, actor, deps);
  if (!where.ok) return where.error.kind === 'busy' ? where : ok(null);
  const { week, team } = where.value;
  const isUnderWay = week.status === 'running' || week.status === 'paused';
  if (!isUnderWay || week.week <= 1) return ok(null);
  const leads = team.members.filter(({ role }) => may(role, 'set-up-team', false));
  return ok({ ...where.value, toAsk: leads.filter(({ id }) => id !== actor.id) });
}
