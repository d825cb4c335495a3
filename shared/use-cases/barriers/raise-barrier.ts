/** Raises a barrier, by name or confidentially (P5). */

import {
  type BarrierInput,
  checkBarrier,
  raiseBarrier as toRaised,
} from '../../domain/barriers/barriers.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import { mondayOf } from '../../domain/journey/journey.ts';
import { drawId } from '../../domain/paper/codes.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { changeForMember } from '../access/for-member.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { barriersType } from '../storage/document-types.ts';
import type { BarriersForMember } from './load-barriers.ts';

export type RaiseBarrierInput = BarrierInput & Answerable & { readonly teamId: string };

/**
 * Writes the team's barriers and nothing else. Of a confidential one, nothing about the person and
 * no time but its week gets past the domain.
 * Errors: `invalid`, `signpost`, `doubtful-name`, `not-a-member`, `not-allowed`, `too-many`, `busy`.
 */
export async function raiseBarrier(
  input: RaiseBarrierInput,
  actor: Actor,
  { store, today, newId, signposts }: Deps,
): Promise<Result<BarriersForMember, DomainError>> {
  const checked = keepAnswer(withSignpost(checkBarrier(input), { signposts }, input), input);
  if (!checked.ok) return checked;
  const { teamId } = input;
  return changeForMember(
    store,
    barriersType,
    { teamId, actor, verb: 'raise-barrier' },
    (current, team) => {
      const asked = withQuestion(ok(current), input, { people: team.members });
      if (!asked.ok) return asked;
      const week = mondayOf(today(team.timeZone));
      const id = drawId(
        current.barriers.map((barrier) => barrier.id),
        newId,
      );
      return toRaised(current, checked.value, { id, week, by: actor });
    },
  );
}
