/** Loads what moved in a team in one month, as its channel is told (P13). */
import { StoredChangeCourse } from '../../contracts/stored/change-course.ts';
import type { DomainError } from '../../domain/errors.ts';
import { createDayOf } from '../../domain/journey/crescendo/day-of.ts';
import { type Digest, toDigest } from '../../domain/journey/crescendo/digest.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { readOpenChanges } from '../team/read-open-changes.ts';

/** `only`: the ids of the changes it told of before; null for a month that is told of now. */
type Told = { readonly month: string; readonly only: readonly string[] | null };

/** Of what is on the team's board. Errors: `busy`. */
export async function loadDigest(
  { tenantId, id: teamId, timeZone }: Team,
  { month, only }: Told,
  { store, calendar }: Pick<Deps, 'store' | 'calendar'>,
): Promise<Result<Digest, DomainError>> {
  const read = await readOpenChanges(store, { tenantId, teamId });
  if (!read.ok) return read;
  const changes = read.value.map(({ doc }) => StoredChangeCourse.parse(doc));
  return ok(toDigest(changes, month, { dayOf: createDayOf(calendar, timeZone), only }));
}
