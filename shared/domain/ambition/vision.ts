/** The team's line of vision: what it wants children's social care to be like (P7). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { FieldRule } from '../questions/field-rule.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Ambition } from './ambition.ts';
import { alterAmbition } from './history.ts';

const rules = {
  vision: { limit: 240, required: true, oneLine: true },
} as const satisfies Record<string, FieldRule>;

/** `version` is that of the vision the person was looking at, 0 where there was none. */
export type VisionInput = { readonly vision: string; readonly version: number };

/** Errors: `stale`, `invalid`. */
export function writeVision(
  ambition: Ambition,
  input: VisionInput,
  command: Command,
): Result<Ambition, DomainError> {
  if (wasApplied(ambition, command.id)) return ok(ambition);
  const before = ambition.vision;
  const version = before?.version ?? 0;
  if (version !== input.version) return fail({ kind: 'stale' });
  const { values, problems } = readFields(rules, { vision: input.vision });
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const words = values.vision ?? '';
  if (words === before?.vision) return ok(ambition);
  const vision = { vision: words, by: command.by, version: version + 1 };
  const entry = { did: 'wrote-vision', ...(before && { vision: before }) } as const;
  return ok(alterAmbition(ambition, command, { to: { vision }, entry }));
}
