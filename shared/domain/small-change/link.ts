/** What a change answers: one strand at most, and the barriers it came from (P25). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { Answers, SmallChange } from './small-change.ts';

/** As many barriers as one small change can be said to come from. */
export const barriersLimit = 10;

/** A strand under the name it goes by. */
export type StrandToAnswer = { readonly id: string; readonly name: string };

/** What there is to answer: strands that go on, as they are called, and ids of barriers. */
export type Answerable = {
  readonly strands: readonly StrandToAnswer[];
  readonly barrierIds: readonly string[];
};

/** What was chosen, by ids. */
export type Link = Omit<Answers, 'strandName'>;

/**
 * An id that is there no more is left out, unless it stood there before: what ended or was taken back goes on
 * being told of. Errors: `no-such-move` when withdrawn.
 */
export function linkChange(
  change: SmallChange,
  input: Link,
  { strands, barrierIds }: Answerable,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const before = change.answers;
  const known = new Set([...barrierIds, ...before.barrierIds]);
  const chosen = [...new Set(input.barrierIds)].filter((id) => known.has(id));
  const answers = {
    ...toStrand(before, input.strandId, strands),
    barrierIds: chosen.slice(0, barriersLimit),
  };
  const isSame = JSON.stringify(answers) === JSON.stringify(change.answers);
  return ok(isSame ? change : applyOnce(change, command, { did: 'linked', to: { answers } }));
}

/** A strand that goes on under its name of today; the one it answered before stays, ended or not. */
export function toStrand(
  { strandId, strandName }: Pick<Answers, 'strandId' | 'strandName'>,
  chosen: string | null,
  strands: Answerable['strands'],
): Pick<Answers, 'strandId' | 'strandName'> {
  const found = strands.find(({ id }) => id === chosen);
  if (found) return { strandId: found.id, strandName: found.name };
  return chosen === strandId ? { strandId, strandName } : { strandId: null, strandName: null };
}

/** Whether the strand somebody chose had ended by the time it was kept. */
export function isStrandGone(
  chosen: string | null,
  { strandId }: Pick<Answers, 'strandId'>,
): boolean {
  return chosen !== null && strandId !== chosen;
}
