/** Counts somebody's answers to a pulse (P16). */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { type Answers, findOpen, type Pulse } from '../../domain/pulse/pulse.ts';
import { countAnswer } from '../../domain/pulse/rounds.ts';
import { fail, type Result } from '../../domain/result.ts';
import { changeForMember, type ForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { pulseType } from '../storage/document-types.ts';
import { loadPulse } from './load-pulse.ts';
import { readToken } from './pulse-token.ts';

export type PulseAnswer = {
  readonly teamId: string;
  readonly roundId: string;
  readonly token: string;
  readonly answers: Answers;
};

/**
 * Writes the team's pulse and nothing else. Who answers is asked for one thing, to be in the team, and
 * gets no further than that.
 * Errors: `not-a-member`, `stale` where the round has closed or the token is none of its own,
 * `invalid` where no face was chosen, `busy`.
 */
export async function answerPulse(
  { teamId, roundId, token, answers }: PulseAnswer,
  actor: Actor,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<ForMember<Pulse>, DomainError>> {
  const verb = 'answer-pulse';
  const now = clock.now();
  const loaded = await loadPulse(teamId, actor, { store }, verb);
  if (!loaded.ok) return loaded;
  const round = findOpen(loaded.value.current, roundId, now);
  const nonce = round && (await readToken({ teamId, roundId, key: round.key }, token));
  if (!nonce) return fail({ kind: 'stale' });
  return changeForMember(store, pulseType, { teamId, actor, verb }, (current) =>
    countAnswer(current, { roundId, nonce, answers, now }),
  );
}
