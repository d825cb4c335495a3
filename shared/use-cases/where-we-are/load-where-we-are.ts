/** Loads where a team stands: its week and stage, its strands, and what could do with a hand. */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import { type JourneyWeek, journeyWeek } from '../../domain/journey/journey.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  couldDoWithAHand,
  longEnough,
} from '../../domain/small-change/board/could-do-with-a-hand.ts';
import { shownStrands } from '../../domain/strands/shown.ts';
import { strandName } from '../../domain/strands/strands-now.ts';
import { type LoadedStage, loadStage } from '../channel/load-stage.ts';
import type { Deps } from '../deps.ts';
import { loadStrands } from '../strands/load-strands.ts';

export type WhereWeAre = Pick<LoadedStage, 'team' | 'now' | 'next'> & {
  readonly week: JourneyWeek;
  /** What is wanted, or else the theme, in the team's order. */
  readonly strands: readonly string[];
  /** At most three; those nobody has come first. */
  readonly hands: readonly ChangeSummary[];
};

const handsShown = 3;

/** Errors: `not-a-member`, `busy`. */
export async function loadWhereWeAre(
  teamId: string,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'today'>,
): Promise<Result<WhereWeAre, DomainError>> {
  const [stage, strands] = await Promise.all([
    loadStage(teamId, actor, deps),
    loadStrands(teamId, actor, deps),
  ]);
  if (!stage.ok) return stage;
  if (!strands.ok) return strands;
  const { team, changes, now, next } = stage.value;
  return ok({
    ...{ team, now, next },
    week: journeyWeek(team.journey, deps.today(team.timeZone)),
    strands: shownStrands(strands.value.current).map(strandName),
    hands: handsOf(changes, team.timeZone, deps),
  });
}

/** Those nobody has can be taken at once; among them those that have waited longest come first. */
function handsOf(
  changes: readonly ChangeSummary[],
  timeZone: string,
  { today, calendar }: Pick<Deps, 'today' | 'calendar'>,
): readonly ChangeSummary[] {
  const before = longEnough({ today: today(timeZone), timeZone, calendar });
  const inNeed = changes.filter((change) => couldDoWithAHand(change, before).length > 0);
  const rank = ({ owner }: ChangeSummary) => (owner === null ? 0 : 1);
  return inNeed
    .toSorted((one, other) => rank(one) - rank(other) || one.number - other.number)
    .slice(0, handsShown);
}
