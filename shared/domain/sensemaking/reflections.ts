/** Reflections: what helped and what got in the way, said for a round of making sense, by name or confidentially (P5, P19). */
import { type BarrierKeeping, barrierKeepings } from '../barriers/barriers.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { GatheredItem, Hint } from '../gathered/gathered.ts';
import type { PersonRef } from '../person.ts';
import { reflectionQuestions } from '../questions/sense.ts';
import { fail, ok, type Result } from '../result.ts';
import type { RoundPlace } from './evidence.ts';

export const reflectionHints = ['enabler', 'barrier'] as const satisfies readonly Hint[];

/** The same two ways as a barrier has. */
export const reflectionKeepings = barrierKeepings;

export type Reflection = {
  /** Random, and from nothing that anybody has seen. */
  readonly id: string;
  readonly words: string;
  /** What whoever said it thinks it is; where it hangs is for everybody to say. */
  readonly hint: Hint;
  /** The Monday of the week it was said in, `YYYY-MM-DD`: none has a time more precise. */
  readonly week: string;
  /** Null: said confidentially. */
  readonly by: PersonRef | null;
};

/**
 * All of a round, in one aggregate, as barriers are and for the same reason: none has a row, a version or a time of
 * writing of its own. They stand in the order of their random ids; there is no history, no version and no command.
 */
export type Reflections = RoundPlace & {
  readonly id: string;
  readonly reflections: readonly Reflection[];
};

/** Keeps the document far below the store's limit, whatever was written. */
export const reflectionsLimit = 400;

export function reflectionsId(round: number): string {
  return `reflections ${round}`;
}

export function noReflections({ tenantId, programmeId, round }: RoundPlace): Reflections {
  return { id: reflectionsId(round), tenantId, programmeId, round, reflections: [] };
}

/** What was typed and chosen, untouched; null where nothing was chosen. */
export type ReflectionInput = {
  readonly reflection: string;
  readonly hint: Hint | null;
  readonly keep: BarrierKeeping | null;
};

export type CheckedReflection = {
  readonly words: string;
  readonly hint: Hint;
  readonly keep: BarrierKeeping;
};

/** Errors: `invalid`, with every problem at once. */
export function checkReflection({
  reflection,
  hint,
  keep,
}: ReflectionInput): Result<CheckedReflection, DomainError> {
  const { values, problems: typed } = readFields(reflectionQuestions, { reflection });
  const missing = (field: 'hint' | 'keep'): FieldProblem => ({ field, problem: 'missing' });
  const problems = [
    ...typed,
    ...(hint === null ? [missing('hint')] : []),
    ...(keep === null ? [missing('keep')] : []),
  ];
  if (problems.length > 0 || hint === null || keep === null)
    return fail({ kind: 'invalid', problems });
  return ok({ words: values.reflection ?? '', hint, keep });
}

type Saying = {
  readonly id: string;
  readonly week: string;
  /** Forgotten here when it is said confidentially. */
  readonly by: PersonRef;
};

/** The same words again, by the same person or confidentially again, are there already. Errors: `too-many`. */
export function addReflection(
  current: Reflections,
  { words, hint, keep }: CheckedReflection,
  { id, week, by }: Saying,
): Result<Reflections, DomainError> {
  const author = keep === 'by-name' ? { id: by.id, name: by.name } : null;
  const isThere = current.reflections.some(
    (each) => each.words === words && each.by?.id === author?.id,
  );
  if (isThere) return ok(current);
  const limit = reflectionsLimit;
  if (current.reflections.length >= limit) return fail({ kind: 'too-many', limit });
  const all = [...current.reflections, { id, words, hint, week, by: author }];
  return ok({ ...current, reflections: all.sort((a, b) => (a.id < b.id ? -1 : 1)) });
}

/** As it hangs on the wall: `by` where whoever said it is to be read there. */
export function toWallItem(
  { id, words, hint }: Pick<Reflection, 'id' | 'words' | 'hint'>,
  by: string | null,
): GatheredItem {
  return { id, hint, said: { kind: 'reflection', words }, from: { by } };
}

/** One that is gone already is gone: a repeat changes nothing. */
export function takeReflectionBack(current: Reflections, reflectionId: string): Reflections {
  const reflections = current.reflections.filter(({ id }) => id !== reflectionId);
  return reflections.length === current.reflections.length ? current : { ...current, reflections };
}

/** Nobody's of those that were said confidentially: whose they are is not known. */
export function saidByName({ reflections }: Reflections, personId: string): readonly Reflection[] {
  return reflections.filter(({ by }) => by?.id === personId);
}
