/** Lets what is not urgent wait for the check-in that comes later the same day, so that both are one message (P15). */

import { nextCheckIn } from '../../domain/check-in/next-check-in.ts';
import type { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/instant.ts';
import { type Item, isTimed, type Mailbox } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import { findMember, type Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { loadPerson } from '../team/load-person.ts';

type WaitDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

/** A check-in whose time has come is enqueued any moment now. */
const handingOverMs = 60_000;

/** The instant of the first one still to come today; null when there is none. Errors: `busy`. */
export async function holdUntil(
  mailbox: Mailbox,
  deps: WaitDeps,
): Promise<Result<string | null, DomainError>> {
  const { tenantId, personId, waiting, timeZone } = mailbox;
  const person = await loadPerson({ id: personId, name: '', tenantId }, deps);
  if (!person.ok) return person.error.kind === 'busy' ? person : ok(null);
  const coming = waiting.filter(hasItsTime).map(({ notBefore }) => notBefore);
  for (const { id } of person.value.teams) {
    const team = await readTeam(deps.store, tenantId, id);
    if (!team.ok && team.error.kind === 'busy') return team;
    const isAsked = team.ok && findMember(team.value, personId)?.role === 'supervisor';
    if (isAsked) coming.push(...comingTo(team.value, deps));
  }
  const now = deps.clock.now();
  const today = deps.calendar.dayOf(now, timeZone);
  const first = coming
    .filter((at) => at > now && deps.calendar.dayOf(at, timeZone) === today)
    .toSorted()[0];
  return ok(first ?? null);
}

/** A look at an experiment comes with what else there is to tell that day. */
function hasItsTime(item: Item): boolean {
  return isTimed(item) || item.kind === 'review';
}

function comingTo(team: Team, { clock, calendar }: WaitDeps): readonly string[] {
  const now = clock.now();
  const { nextPromptAt } = team;
  if (nextPromptAt !== null && nextPromptAt <= now) return [later(now, handingOverMs)];
  const next = nextCheckIn(team, now, calendar);
  return next ? [next.at] : [];
}
