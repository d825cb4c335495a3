/** Reads what people typed: tidied, within its limit, and free of case data, or said where it is not. */
import { findCaseData } from './case-data/case-data.ts';
import type { FieldName, FieldProblem } from './errors.ts';
import type { FieldRule } from './questions/field-rule.ts';
import { findConcern } from './safeguarding/safeguarding.ts';
import { tidyFor } from './tidy.ts';

export type FieldRules = Partial<Readonly<Record<FieldName, FieldRule>>>;

type Values<R extends FieldRules> = { readonly [K in keyof R]: string | null };

/** Blank text becomes null. Every problem in every field is found, so that nobody is sent back twice. */
export function readFields<R extends FieldRules>(
  rules: R,
  input: Readonly<Record<keyof R, string>>,
): { readonly values: Values<R>; readonly problems: readonly FieldProblem[] } {
  const names = Object.keys(rules) as (keyof R & FieldName)[];
  const read = names.map((name) => {
    const rule = rules[name] as FieldRule;
    const text = tidyFor(rule, input[name]);
    return { name, text, problems: findProblems(name, rule, text) };
  });
  const values = Object.fromEntries(read.map(({ name, text }) => [name, text || null]));
  return { values: values as Values<R>, problems: read.flatMap(({ problems }) => problems) };
}

function findProblems(field: FieldName, rule: FieldRule, text: string): FieldProblem[] {
  if (text === '') return rule.required ? [{ field, problem: 'missing' }] : [];
  const { limit } = rule;
  const { length } = text;
  const kinds = findCaseData(text);
  const concern = findConcern(text);
  return [
    ...(length > limit ? [{ field, problem: 'too-long', limit, length } as const] : []),
    ...(concern ? [{ field, problem: 'concern', concern } as const] : []),
    ...(kinds.length > 0 ? [{ field, problem: 'case-data', kinds } as const] : []),
  ];
}

/** A whole number within the bounds, both included; null for anything else. */
export function readWhole(
  typed: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | null {
  const digits = /^\d{1,6}$/.exec(typed.trim())?.[0];
  const number = Number(digits);
  return digits !== undefined && number >= min && number <= max ? number : null;
}

/** Whether it is a day there is, `YYYY-MM-DD`. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const date = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(typed);
}
