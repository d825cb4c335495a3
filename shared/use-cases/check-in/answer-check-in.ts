/** Keeps the answer to this week's check-in. */

import {
  type CheckInInput,
  answerCheckIn as toAnswered,
} from '../../domain/check-in/answer-check-in.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { changeForMember } from '../access/for-member.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { checkInsOf } from '../storage/document-types.ts';
import { loadCheckIn, type OpenCheckIn, weekOf } from './load-check-in.ts';

export type CheckInCommand = Answerable & { readonly teamId: string; readonly commandId: string };

/**
 * What is said of a change that is not on the team's board is left out. Errors: `not-a-member`,
 * `not-allowed`, `stale`, `invalid`, `signpost`, `doubtful-name`, `busy`.
 */
export async function answerCheckIn(
  { teamId, commandId, ...input }: CheckInCommand & CheckInInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<OpenCheckIn, DomainError>> {
  const loaded = await loadCheckIn(teamId, actor, deps);
  if (!loaded.ok) return loaded;
  const open = new Set(loaded.value.changes.map(({ id }) => id));
  const known = { ...input, said: input.said.filter(({ changeId }) => open.has(changeId)) };

  const command = toCommand(commandId, actor, deps);
  const asking = { teamId, actor, verb: 'check-in' } as const;
  const answered = await changeForMember(
    deps.store,
    checkInsOf(actor.id),
    asking,
    (current, team) => {
      const next = withSignpost(
        toAnswered(current, known, command, weekOf(team, deps)),
        deps,
        known,
      );
      const isRepeat = next.ok && next.value === current;
      return isRepeat ? next : withQuestion(next, known, { people: team.members });
    },
  );
  return answered.ok
    ? ok({ ...loaded.value, checkIns: answered.value.current })
    : keepAnswer(answered, known);
}
