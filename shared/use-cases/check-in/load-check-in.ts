/** Loads this week's check-in of one person with one team: what was said before, and what to ask about. */

import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { CheckIns } from '../../domain/check-in/check-ins.ts';
import { openOccurrence } from '../../domain/check-in/open-check-in.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GoesIn } from '../../domain/sensemaking/goes-in.ts';
import {
  type LongEnough,
  longEnough,
} from '../../domain/small-change/board/could-do-with-a-hand.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { checkInsOf } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadTeamBoard } from '../team/load-team-board.ts';
import { loadGoesIn } from './load-goes-in.ts';

export type OpenCheckIn = {
  readonly team: Team;
  readonly member: Member;
  readonly checkIns: CheckIns;
  /** The Monday of the week it is for. */
  readonly occurrence: string;
  /** Every open change of the team. */
  readonly changes: readonly ChangeSummary[];
  /** What tells which of them could do with a hand. */
  readonly longEnough: LongEnough;
  /** In the week before the last: what of the team would go in to be made sense of. */
  readonly goesIn: GoesIn | null;
};

type LoadDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

export function weekOf(team: Team, { clock, calendar }: LoadDeps): string {
  return openOccurrence(team, clock.now(), calendar);
}

/** Reads the team once: every supervisor's check-in goes this way. Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadCheckIn(
  teamId: string,
  { id: personId, tenantId }: Actor,
  deps: LoadDeps,
): Promise<Result<OpenCheckIn, DomainError>> {
  const place = { tenantId, teamId };
  const board = await loadTeamBoard(deps.store, place);
  if (!board.ok) return board;
  const { team, changes } = board.value;
  const member = authorise(team, personId, 'check-in');
  if (!member.ok) return member;
  const checkIns = await repository.readOrEmpty(deps.store, checkInsOf(personId), place);
  if (!checkIns.ok) return checkIns;
  const goesIn = await loadGoesIn(team, deps);
  if (!goesIn.ok) return goesIn;
  return ok({
    ...{ team, member: member.value, checkIns: checkIns.value, changes },
    occurrence: weekOf(team, deps),
    ...{ longEnough: longEnoughFor(team, deps), goesIn: goesIn.value },
  });
}

function longEnoughFor({ timeZone }: Team, { clock, calendar }: LoadDeps): LongEnough {
  return longEnough({ today: calendar.dayOf(clock.now(), timeZone), timeZone, calendar });
}
