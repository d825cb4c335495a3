/** Loads which stage a team's channel is in, and what has come of it so far. */

import type { StageCounts } from '../../domain/channel/channel.ts';
import { type Look, nextLook } from '../../domain/channel/next-look.ts';
import { isReflectWeek } from '../../domain/channel/reflect-week.ts';
import { type StandingStage, standingStage } from '../../domain/channel/standing-stage.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Stage } from '../../domain/journey/stage.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { countStage } from '../../domain/small-change/board/stage-counts.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { channelType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadTeamBoard, type TeamBoard } from '../team/load-team-board.ts';

/** A stage as its card shows it. */
export type StageNow = StandingStage & {
  readonly teamId: string;
  readonly counts: StageCounts;
  /** Two weeks before the last it asks what helped and what got in the way, for making sense of it. */
  readonly asksWhatHelped: boolean;
};

export type LoadedStage = TeamBoard & {
  readonly now: StageNow;
  /** The next card in the channel; null when none is to come. */
  readonly next: Look | null;
};

/** Errors: `not-a-member`, `busy`. */
export async function loadStage(
  teamId: string,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar'>,
): Promise<Result<LoadedStage, DomainError>> {
  const place = { tenantId: actor.tenantId, teamId };
  const board = await loadTeamBoard(deps.store, place);
  if (!board.ok) return board;
  const { team, changes } = board.value;
  const allowed = authorise(team, actor.id, 'see-board');
  if (!allowed.ok) return allowed;
  const read = await repository.readOrEmpty(deps.store, channelType, place);
  if (!read.ok) return read;
  const channel = read.value;
  const today = deps.calendar.dayOf(deps.clock.now(), team.timeZone);
  const stands = standingStage(channel, team.journey, today);
  const counts = countStage(stands.stage, changes, startOf(stands.since, team, deps));
  const next = nextLook(channel, team, deps.clock.now(), deps.calendar);
  const asksWhatHelped = !stands.isClosed && isReflectWeek(team.journey, today);
  return ok({ team, changes, now: { teamId, ...stands, counts, asksWhatHelped }, next });
}

/** What the team has done in a stage, as things stand. Errors: `not-a-member` (no such team), `busy`. */
export async function countForTeam(
  place: TeamKey,
  { stage, since }: { readonly stage: Stage; readonly since: string },
  deps: Pick<Deps, 'store' | 'calendar'>,
): Promise<Result<StageCounts, DomainError>> {
  const board = await loadTeamBoard(deps.store, place);
  if (!board.ok) return board;
  const { team, changes } = board.value;
  return ok(countStage(stage, changes, startOf(since, team, deps)));
}

function startOf(day: string, { timeZone }: Team, { calendar }: Pick<Deps, 'calendar'>): string {
  return calendar.instantOf(day, '00:00', timeZone);
}
