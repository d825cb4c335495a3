/** What a change answers: one strand at most, and the barriers it came from (P25). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { Answers, SmallChange } from './small-change.ts';

/** As many barriers as one small change can be said to come from. */
export const barriersLimit = 10;

/** What there is to answer: ids of strands that go on, and of barriers. */
export type Answerable = {
  readonly strandIds: readonly string[];
  readonly barrierIds: readonly string[];
};

/**
 * An id that is there no more is left out, unless it stood there before: what ended or was taken back goes on
 * being told of. Errors: `no-such-move` when withdrawn.
 */
export function linkChange(
  change: SmallChange,
  input: Answers,
  { strandIds, barrierIds }: Answerable,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const known = {
    strands: new Set([...strandIds, change.answers.strandId]),
    barriers: new Set([...barrierIds, ...change.answers.barrierIds]),
  };
  const chosen = [...new Set(input.barrierIds)].filter((id) => known.barriers.has(id));
  const answers = {
    strandId: known.strands.has(input.strandId) ? input.strandId : null,
    barrierIds: chosen.slice(0, barriersLimit),
  };
  const isSame = JSON.stringify(answers) === JSON.stringify(change.answers);
  return ok(isSame ? change : applyOnce(change, command, { did: 'linked', to: { answers } }));
}
