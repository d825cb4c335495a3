/** Loads what of a team would go in to be made sense of, for its check-in of the week before the last; nothing is put in by it (P19). */
import type { DomainError } from '../../domain/errors.ts';
import { weeksLeft } from '../../domain/journey/weeks-left.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type GoesIn, toGoesIn } from '../../domain/sensemaking/goes-in.ts';
import type { Team } from '../../domain/team/team.ts';
import { readProgrammeOf } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { loadGathered } from '../gathered/load-gathered.ts';
import { readLeftOutIds } from '../gathered/read-left-out.ts';
import { evidenceType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** The week after is for making sense of it together. */
const askedBefore = 1;

/**
 * Null in any other week, and where there is nothing. Says nothing of who is asking, as `loadGathered`. Errors: `busy`,
 * `not-a-member` (no such team).
 */
export async function loadGoesIn(
  team: Team,
  { store, clock, calendar }: Pick<Deps, 'store' | 'clock' | 'calendar'>,
): Promise<Result<GoesIn | null, DomainError>> {
  const today = (timeZone: string) => calendar.dayOf(clock.now(), timeZone);
  if (weeksLeft(team.journey, today(team.timeZone)) !== askedBefore) return ok(null);
  const read = await readProgrammeOf(store, team);
  if (!read.ok) return read;
  const { tenantId, id: teamId } = team;
  const { programmeId, round } = read.value.programme;
  const place = { tenantId, programmeId, round };
  const evidence = await repository.readOrEmpty(store, evidenceType, place);
  if (!evidence.ok) return evidence;
  const gathered = await loadGathered({ tenantId, teamId }, { store, calendar, today });
  if (!gathered.ok) return gathered;
  const itemIds = gathered.value.items.map(({ id }) => id);
  const leftOut = await readLeftOutIds(store, team, { programmeId, itemIds });
  if (!leftOut.ok) return leftOut;
  return ok(toGoesIn(evidence.value, teamId, gathered.value.items, leftOut.value.all));
}
