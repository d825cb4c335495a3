/** Loads a team's pulse, for somebody in the team (P16). */

import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import { findOpen, type OpenRound, type Pulse } from '../../domain/pulse/pulse.ts';
import { lastDayOf } from '../../domain/pulse/rounds.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { type ForMember, readForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { pulseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { makeToken } from './pulse-token.ts';

/** `verb`: what it is wanted for. Errors: `not-a-member`, `not-allowed`, `busy`. */
export function loadPulse(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
  verb: Verb = 'see-pulse',
): Promise<Result<ForMember<Pulse>, DomainError>> {
  return readForMember(store, pulseType, { teamId, actor, verb });
}

/** What a pulse's card is made of. The token is in the card and nowhere else. */
export type PulseToAnswer = {
  readonly team: Pick<Team, 'id' | 'name'>;
  readonly round: Pick<OpenRound, 'id' | 'statements'>;
  /** The last day on which it can be answered. */
  readonly until: string;
  readonly token: string;
};

/**
 * For one card to one person: each has a token of its own, and making it writes nothing. Null once
 * the round has closed. Errors: `busy`.
 */
export async function loadPulseToAnswer(
  team: Team,
  roundId: string,
  { store, clock, calendar, newId }: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<PulseToAnswer | null, DomainError>> {
  const { tenantId, id: teamId } = team;
  const pulse = await repository.readOrEmpty(store, pulseType, { tenantId, teamId });
  if (!pulse.ok) return pulse;
  const round = findOpen(pulse.value, roundId, clock.now());
  if (!round) return ok(null);
  const token = await makeToken({ teamId, roundId, key: round.key }, newId());
  return ok({ team, round, until: lastDayOf(round, team.timeZone, calendar), token });
}
