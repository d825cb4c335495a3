/** Barriers: what stands in the way of people doing their best work, raised by name or confidentially (P5). */
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { PersonRef } from '../person.ts';
import { barrierQuestions } from '../questions/barriers.ts';
import { fail, ok, type Result } from '../result.ts';

export const barrierKeepings = ['by-name', 'confidential'] as const;

export type BarrierKeeping = (typeof barrierKeepings)[number];

export type Barrier = {
  /** Random, and from nothing that anybody has seen. */
  readonly id: string;
  readonly text: string;
  /** The Monday of the week it was raised in, `YYYY-MM-DD`: no barrier has a time more precise. */
  readonly week: string;
  /** Null: raised confidentially, or by the room. */
  readonly by: PersonRef | null;
  /** It was written on a card that hung on a wall, and typed in: everybody in the room saw it, and it is nobody’s. */
  readonly from?: 'wall' | undefined;
  readonly themeId: string | null;
};

/** Nobody’s, and told by nobody: one off a wall is nobody’s too, but the whole room has read it. */
export function isConfidential({ by, from }: Pick<Barrier, 'by' | 'from'>): boolean {
  return by === null && from === undefined;
}

export type Theme = { readonly id: string; readonly name: string };

/**
 * All of a team's barriers and their themes, in one aggregate, so that no barrier has a row, a
 * version or a time of writing of its own. Barriers stand in the order of their random ids, which
 * says nothing of when they came. For the same reason there is no history here, no version, and
 * nothing of the cards they were raised with; what is remembered are whole walls that were typed in.
 */
export type Barriers = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly barriers: readonly Barrier[];
  /** A theme is there as long as a barrier is in it. */
  readonly themes: readonly Theme[];
  /** Of what was typed in off a wall, without whoever did. */
  readonly appliedCommands: readonly string[];
};

/** Keeps the document far below the store's limit, whatever was written. */
export const barriersLimit = 500;

export function noBarriers(place: { readonly tenantId: string; readonly teamId: string }) {
  const empty: Barriers = {
    ...{ id: 'barriers', ...place },
    ...{ barriers: [], themes: [], appliedCommands: [] },
  };
  return empty;
}

/** What was typed and chosen, untouched. `keep` is null when neither was chosen. */
export type BarrierInput = { readonly barrier: string; readonly keep: BarrierKeeping | null };

export type CheckedBarrier = { readonly text: string; readonly keep: BarrierKeeping };

/** Errors: `invalid`, with every problem at once. */
export function checkBarrier({ barrier, keep }: BarrierInput): Result<CheckedBarrier, DomainError> {
  const { values, problems: typed } = readFields(barrierQuestions, { barrier });
  const unchosen: readonly FieldProblem[] =
    keep === null ? [{ field: 'keep', problem: 'missing' }] : [];
  const problems = [...typed, ...unchosen];
  if (problems.length > 0 || keep === null) return fail({ kind: 'invalid', problems });
  return ok({ text: values.barrier ?? '', keep });
}

export type Raising = {
  readonly id: string;
  readonly week: string;
  /** Forgotten here when the barrier is confidential. */
  readonly by: PersonRef;
};

/**
 * The same words again, by the same person or confidentially again, are the barrier that is there
 * already: a repeat adds nothing, and nothing of the card it came from has to be kept to know it.
 * Errors: `too-many`.
 */
export function raiseBarrier(
  current: Barriers,
  { text, keep }: CheckedBarrier,
  { id, week, by }: Raising,
): Result<Barriers, DomainError> {
  const author = keep === 'by-name' ? { id: by.id, name: by.name } : null;
  const isThere = current.barriers.some(
    (barrier) => barrier.text === text && barrier.by?.id === author?.id,
  );
  if (isThere) return ok(current);
  if (current.barriers.length >= barriersLimit)
    return fail({ kind: 'too-many', limit: barriersLimit });
  const barrier = { id, text, week, by: author, themeId: null };
  const barriers = [...current.barriers, barrier].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ok({ ...current, barriers });
}

/** One that is gone already is gone: a repeat changes nothing. */
export function takeBarrierBack(current: Barriers, barrierId: string): Barriers {
  const barriers = current.barriers.filter(({ id }) => id !== barrierId);
  return barriers.length === current.barriers.length ? current : withUsedThemes(current, barriers);
}

/** With other barriers; a theme nothing is left in goes. */
export function withUsedThemes(current: Barriers, barriers: readonly Barrier[]): Barriers {
  const isUsed = ({ id }: Theme) => barriers.some(({ themeId }) => themeId === id);
  return { ...current, barriers, themes: current.themes.filter(isUsed) };
}

export function findBarrier({ barriers }: Barriers, barrierId: string): Barrier | undefined {
  return barriers.find(({ id }) => id === barrierId);
}

/** Nobody's, as far as anybody can know, when it was raised confidentially. */
export function isRaisedBy({ by }: Barrier, personId: string): boolean {
  return by?.id === personId;
}

export function barriersIn({ barriers }: Barriers, themeId: string | null): readonly Barrier[] {
  return barriers.filter((barrier) => barrier.themeId === themeId);
}
