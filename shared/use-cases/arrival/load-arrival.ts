/** Loads where a team stands for somebody who is new in it: its week and stage, its strands, what could do with a hand, whom to ask. */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import { type JourneyWeek, journeyWeek } from '../../domain/journey/journey.ts';
import type { Stage } from '../../domain/journey/stage.ts';
import { may } from '../../domain/permissions.ts';
import type { Actor, PersonRef } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  couldDoWithAHand,
  longEnough,
} from '../../domain/small-change/board/could-do-with-a-hand.ts';
import { shownStrands } from '../../domain/strands/shown.ts';
import { strandName } from '../../domain/strands/strands-now.ts';
import type { Team } from '../../domain/team/team.ts';
import { loadStage } from '../channel/load-stage.ts';
import type { Deps } from '../deps.ts';
import { loadStrands } from '../strands/load-strands.ts';
import { loadPerson } from '../team/load-person.ts';
import { loadTeamBoard, type TeamBoard } from '../team/load-team-board.ts';

export type Arrival = {
  readonly team: Team;
  readonly week: JourneyWeek;
  readonly stage: Stage;
  /** What is wanted, or else the theme, in the team's order. */
  readonly strands: readonly string[];
  /** At most three; those nobody has come first. */
  readonly hands: readonly ChangeSummary[];
  /** Its supervisors and facilitators, but for whoever asks. */
  readonly toAsk: readonly PersonRef[];
};

const handsShown = 3;

/**
 * Of the team they came to last. Null where there is nothing to catch up on: they are in no team, or
 * theirs is in its first week, has not begun, or is at its end. Errors: `busy`.
 */
export async function loadArrival(
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'today'>,
): Promise<Result<Arrival | null, DomainError>> {
  const person = await loadPerson(actor, deps);
  if (!person.ok) return person.error.kind === 'busy' ? person : ok(null);
  const teamId = person.value.teams.at(-1)?.id ?? '';
  const board = await loadTeamBoard(deps.store, { tenantId: actor.tenantId, teamId });
  if (!board.ok) return board.error.kind === 'busy' ? board : ok(null);
  const week = journeyWeek(board.value.team.journey, deps.today(board.value.team.timeZone));
  const isUnderWay = week.status === 'running' || week.status === 'paused';
  return isUnderWay && week.week > 1 ? readArrival(board.value, week, actor, deps) : ok(null);
}

async function readArrival(
  board: TeamBoard,
  week: JourneyWeek,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'today'>,
): Promise<Result<Arrival | null, DomainError>> {
  const { team } = board;
  const [stage, strands] = await Promise.all([
    loadStage(team.id, actor, deps),
    loadStrands(team.id, actor, deps),
  ]);
  if (!stage.ok) return stage.error.kind === 'busy' ? stage : ok(null);
  if (!strands.ok) return strands.error.kind === 'busy' ? strands : ok(null);
  return ok({
    ...{ team, week, stage: stage.value.now.stage },
    strands: shownStrands(strands.value.current).map(strandName),
    hands: handsOf(board, deps),
    toAsk: team.members.filter(
      ({ id, role }) => id !== actor.id && may(role, 'set-up-team', false),
    ),
  });
}

/** Those nobody has can be taken at once; among them those that have waited longest come first. */
function handsOf(
  { team: { timeZone }, changes }: TeamBoard,
  { today, calendar }: Pick<Deps, 'today' | 'calendar'>,
): readonly ChangeSummary[] {
  const before = longEnough({ today: today(timeZone), timeZone, calendar });
  const inNeed = changes.filter((change) => couldDoWithAHand(change, before).length > 0);
  const rank = ({ owner }: ChangeSummary) => (owner === null ? 0 : 1);
  return inNeed
    .toSorted((one, other) => rank(one) - rank(other) || one.number - other.number)
    .slice(0, handsShown);
}
