/** What somebody who serves several teams sees of each, and the yeses that wait for them (P18). */

import { stageNow } from '../../domain/channel/standing-stage.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Crescendo } from '../../domain/journey/crescendo/crescendo.ts';
import type { Stage } from '../../domain/journey/stage.ts';
import { may, whoMay } from '../../domain/permissions.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { notAMember } from '../../domain/team/guests.ts';
import { findMember, type Team } from '../../domain/team/team.ts';
import { loadAsks, type OpenAsk } from '../asks/load-asks.ts';
import type { Deps } from '../deps.ts';
import { channelType, type TeamKey } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import * as repository from '../storage/repository.ts';
import { loadPerson } from '../team/load-person.ts';

/** More than anybody serves; the first of them by name. */
export const teamsShown = 60;

/** What a team's journey says, from wherever it is at hand. */
export type JourneyOf = (
  key: TeamKey,
) => Promise<Result<{ readonly team: Team; readonly crescendo: OverviewPart }, DomainError>>;

type OverviewPart = Pick<Crescendo, 'status' | 'week' | 'weeks' | 'workshops' | 'today'> & {
  readonly sentences: Pick<Crescendo['sentences'], 'help'>;
};

export type TeamInOverview = {
  readonly team: Team;
  readonly stage: Stage | null;
  readonly crescendo: OverviewPart;
  /** The app can post in its channel. */
  readonly isReached: boolean;
};

export type Overview = {
  /** By their names, and by nothing else. */
  readonly teams: readonly TeamInOverview[];
  /** Oldest first. */
  readonly asks: readonly OpenAsk[];
};

type OverviewDeps = Deps & { readonly journeyOf: JourneyOf };

/**
 * Of the teams in which they are a facilitator or leader. Errors: `not-allowed` saying who may, where they are something
 * else in all of theirs; `not-a-member` where they are in none; `busy`.
 */
export async function loadOverview(
  actor: Actor,
  deps: OverviewDeps,
): Promise<Result<Overview, DomainError>> {
  const person = await loadPerson(actor, deps);
  if (!person.ok) return person;
  const asks = await loadAsks(actor, deps);
  if (!asks.ok) return asks;
  const byName = person.value.teams.toSorted((one, other) => one.name.localeCompare(other.name));
  const read = await inTurns(
    byName.slice(0, teamsShown).map((team) => () => look(team, actor, deps)),
  );
  const failed = read.find((each) => !each.ok && each.error.kind !== 'not-a-member');
  if (failed && !failed.ok) return failed;
  const teams = read.flatMap((each) => (each.ok && each.value ? [each.value] : []));
  if (teams.length > 0) return ok({ teams, asks: asks.value });
  const isInATeam = read.some((each) => each.ok && each.value === null);
  return fail(
    isInATeam ? { kind: 'not-allowed', ...whoMay('see-overview') } : { kind: 'not-a-member' },
  );
}

/** Null where they are in it in no role that oversees. Errors: `not-a-member`, `busy`. */
async function look(
  { id: teamId }: TeamRef,
  { id, tenantId }: Actor,
  { store, today, journeyOf }: OverviewDeps,
): Promise<Result<TeamInOverview | null, DomainError>> {
  const read = await journeyOf({ tenantId, teamId });
  if (!read.ok) return read;
  const { team, crescendo } = read.value;
  const member = findMember(team, id);
  if (!member) return fail(notAMember(team, id));
  if (!may(member.role, 'see-overview', false)) return ok(null);
  const channel = await repository.readOrEmpty(store, channelType, { tenantId, teamId });
  if (!channel.ok) return channel;
  const { address, isUnreachable } = channel.value;
  const stage = stageNow(channel.value, team.journey, today(team.timeZone));
  return ok({ team, crescendo, stage, isReached: address !== null && !isUnreachable });
}
