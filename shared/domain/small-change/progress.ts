/** Progress: a line, whenever there is one, on how a change is going. */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { progressQuestions } from '../questions/progress.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { ProgressLine, SmallChange } from './small-change.ts';

/** Lines kept, the newest: a change that lives a year of weekly lines still fits in its document. */
export const progressLimit = 50;

/** As typed. */
export type ProgressInput = { readonly progress: string };

/** Errors: `invalid`; `no-such-move` when it was withdrawn. */
export function tellProgress(
  change: SmallChange,
  input: ProgressInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const { values, problems } = readFields(progressQuestions, input);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const line = { at: command.at, by: command.by, words: values.progress ?? '' };
  const progress = [...change.progress, line].slice(-progressLimit);
  return ok(applyOnce(change, command, { did: 'progressed', to: { progress } }));
}

export function latestProgress({ progress }: SmallChange): ProgressLine | undefined {
  return progress.at(-1);
}
