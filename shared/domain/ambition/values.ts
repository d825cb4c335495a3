/** Adding a value with its opposite, changing it, and taking it away (P7). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { FieldRule } from '../questions/field-rule.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Ambition, findValue, type Value, valueLimit } from './ambition.ts';
import { alterAmbition } from './history.ts';

const rules = {
  value: { limit: 60, required: true, oneLine: true },
  opposite: { limit: 60, required: true, oneLine: true },
} as const satisfies Record<string, FieldRule>;

export type ValueInput = { readonly value: string; readonly opposite: string };

/** A value somebody saw on a card, as it stood then. */
export type SeenValue = { readonly valueId: string; readonly version: number };

/**
 * Errors: `invalid`, also when the team has it already or has as many as it can keep; `stale` when the
 * card was used for another value before.
 */
export function addValue(
  ambition: Ambition,
  input: ValueInput,
  command: Command,
): Result<Ambition, DomainError> {
  const known = findValue(ambition, toValueId(command));
  if (known || wasApplied(ambition, command.id))
    return known && isSame(known, input) ? ok(ambition) : fail({ kind: 'stale' });
  if (ambition.values.length >= valueLimit)
    return invalid([{ field: 'value', problem: 'full', limit: valueLimit }]);
  const read = readValue(ambition.values, input);
  if (!read.ok) return read;
  const added: Value = { id: toValueId(command), ...read.value, by: command.by, version: 1 };
  const values = [...ambition.values, added];
  return ok(alterAmbition(ambition, command, { to: { values }, entry: { did: 'added-value' } }));
}

/** Errors: `not-found`, `stale`, `invalid`. A change that alters nothing leaves no trace. */
export function changeValue(
  ambition: Ambition,
  { valueId, version, ...input }: SeenValue & ValueInput,
  command: Command,
): Result<Ambition, DomainError> {
  if (wasApplied(ambition, command.id)) return ok(ambition);
  const seen = seeValue(ambition, { valueId, version });
  if (!seen.ok) return seen;
  const before = seen.value;
  const others = ambition.values.filter(({ id }) => id !== valueId);
  const read = readValue(others, input);
  if (!read.ok) return read;
  const { value, opposite } = read.value;
  if (value === before.value && opposite === before.opposite) return ok(ambition);
  const changed = { ...before, value, opposite, version: before.version + 1 };
  const values = ambition.values.map((each) => (each.id === valueId ? changed : each));
  const entry = { did: 'changed-value', value: before } as const;
  return ok(alterAmbition(ambition, command, { to: { values }, entry }));
}

/** Errors: `not-found`, `stale`. */
export function takeValueAway(
  ambition: Ambition,
  seen: SeenValue,
  command: Command,
): Result<Ambition, DomainError> {
  if (wasApplied(ambition, command.id)) return ok(ambition);
  const before = seeValue(ambition, seen);
  if (!before.ok) return before;
  const values = ambition.values.filter(({ id }) => id !== seen.valueId);
  const entry = { did: 'took-value-away', value: before.value } as const;
  return ok(alterAmbition(ambition, command, { to: { values }, entry }));
}

function seeValue(ambition: Ambition, { valueId, version }: SeenValue): Result<Value, DomainError> {
  const value = findValue(ambition, valueId);
  if (!value) return fail({ kind: 'not-found' });
  return value.version === version ? ok(value) : fail({ kind: 'stale' });
}

function isSame(known: Value, input: ValueInput): boolean {
  const read = readValue([], input);
  return read.ok && read.value.value === known.value && read.value.opposite === known.opposite;
}

function readValue(
  others: readonly Value[],
  { value, opposite }: ValueInput,
): Result<ValueInput, DomainError> {
  const read = readFields(rules, { value, opposite });
  const words = { value: read.values.value ?? '', opposite: read.values.opposite ?? '' };
  const isKnown = others.some((other) => other.value.toLowerCase() === words.value.toLowerCase());
  const problems: readonly FieldProblem[] = [
    ...read.problems,
    ...(isKnown ? [{ field: 'value', problem: 'repeated' } as const] : []),
  ];
  return problems.length > 0 ? invalid(problems) : ok(words);
}

function invalid(problems: readonly FieldProblem[]): Result<never, DomainError> {
  return fail({ kind: 'invalid', problems });
}

function toValueId(command: Command): string {
  return `value-${command.id}`;
}
