/** Points out at once what could not be stored as it was typed, while its card is drawn. */
import type { DomainError } from '../../shared/domain/errors.ts';
import { type FieldRules, readFields } from '../../shared/domain/fields.ts';
import type { TeamRef } from '../../shared/domain/person.ts';
import { fail } from '../../shared/domain/result.ts';
import { askBefore } from '../../shared/use-cases/access/with-question.ts';
import { withSignpost } from '../../shared/use-cases/access/with-signpost.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { Turn } from './conversation.ts';

/** `typed`: by the names of its questions. `teams`: those it could go to. Undefined where nothing is in the way. */
export async function checkWords<R extends FieldRules>(
  questions: R,
  typed: Readonly<Record<keyof R, string>>,
  { teams, turn }: { readonly teams: readonly Pick<TeamRef, 'id'>[]; readonly turn: Turn },
  deps: Deps,
): Promise<DomainError | undefined> {
  const { problems } = readFields(questions, typed);
  if (problems.length === 0) return askBefore(typed, teams, turn.actor, deps);
  const checked = withSignpost(fail({ kind: 'invalid', problems }), deps);
  return checked.ok ? undefined : checked.error;
}
