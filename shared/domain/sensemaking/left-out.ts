/** What of a team is left out of what is made sense of, wherever the team goes: the team’s own word, and that of whoever logged it (P19, P32). */
import { type Command, remember, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { changeIdOf, wholeOf } from '../gathered/gathered.ts';
import { fail, ok, type Result } from '../result.ts';

/** `unknown`: before it was kept who did; then it is as if its author had. */
export const leftOutBy = ['author', 'lead', 'unknown'] as const;

export type LeftOutBy = (typeof leftOutBy)[number];

export type LeftOutMark = {
  /** Of one thing; or of a whole change (`wholeOf`), with all that is gathered of it later. */
  readonly itemId: string;
  readonly by: LeftOutBy;
  /** The programme it was taken out of once the team had left it; null: it is left out of all. */
  readonly from: string | null;
};

export type LeftOut = {
  readonly id: 'left-out';
  readonly tenantId: string;
  readonly teamId: string;
  readonly marks: readonly LeftOutMark[];
  /** Ids of things let in again by themselves, while all else of their change stays out. */
  readonly letIn: readonly string[];
  /** Ids of which the walls may not say yet what is said here. */
  readonly unsettled: readonly string[];
  /** Since when; an ISO instant. */
  readonly unsettledSince: string | null;
  readonly version: number;
  readonly appliedCommands: readonly string[];
};

/** Keeps the document far below what a store takes. */
export const leftOutLimits = { marks: 2_000, letIn: 2_000 } as const;

export function noLeftOut({ tenantId, teamId }: Pick<LeftOut, 'tenantId' | 'teamId'>): LeftOut {
  return {
    ...{ id: 'left-out', tenantId, teamId, marks: [], letIn: [] },
    ...{ unsettled: [], unsettledSince: null, version: 0, appliedCommands: [] },
  };
}

/** Of one programme and of all. */
export function marksOf(
  { marks }: Pick<LeftOut, 'marks'>,
  programmeId: string,
): readonly LeftOutMark[] {
  return marks.filter(({ from }) => from === null || from === programmeId);
}

type Said = Pick<LeftOut, 'marks' | 'letIn'>;

/** Those that keep one thing out of a programme, or a whole change: its own, and its change’s where it is not let in. */
export function marksOn(
  leftOut: Said,
  { itemId, programmeId }: { readonly itemId: string; readonly programmeId: string },
): readonly LeftOutMark[] {
  const keepsOut = (id: string) => isAmong([id], leftOut.letIn, itemId);
  return marksOf(leftOut, programmeId).filter((mark) => keepsOut(mark.itemId));
}

/** Whether something is among what is left out: by itself, or with all of its change, unless it is let in. */
export function isAmong(
  leftOut: readonly string[],
  letIn: readonly string[],
  itemId: string,
): boolean {
  if (leftOut.includes(itemId)) return true;
  const whole = wholeOf(itemId);
  return whole !== null && leftOut.includes(whole) && !letIn.includes(itemId);
}

/** What of these is left out of a programme, by its ids, and what of that only its author lets in again. */
export type LeftOutIds = {
  readonly all: readonly string[];
  readonly byAuthor: readonly string[];
  /** Not by themselves, but with all of their change. */
  readonly withChange: readonly string[];
};

export function toLeftOutIds(
  leftOut: Said,
  { programmeId, itemIds }: { readonly programmeId: string; readonly itemIds: readonly string[] },
): LeftOutIds {
  const marks = marksOf(leftOut, programmeId);
  const idsOf = (some: readonly LeftOutMark[]) => {
    const out = some.map(({ itemId }) => itemId);
    return [...new Set(itemIds)].filter((id) => isAmong(out, leftOut.letIn, id));
  };
  const all = idsOf(marks);
  const isAlone = (id: string) => marks.some(({ itemId }) => itemId === id);
  return {
    ...{ all, byAuthor: idsOf(marks.filter(isItsAuthors)) },
    withChange: all.filter((id) => !isAlone(id)),
  };
}

/** What its author left out only its author lets in again. */
export function isItsAuthors({ by }: LeftOutMark): boolean {
  return by !== 'lead';
}

/**
 * The changes of which a lead leaves something out of all, which is not their own: by their ids, each once. Among those
 * things, or all.
 */
export function changesLeftOut(
  { marks }: Pick<LeftOut, 'marks'>,
  itemIds: readonly string[] = marks.map(({ itemId }) => itemId),
): readonly string[] {
  const byLead = marks.filter(({ by, from }) => by === 'lead' && from === null);
  const theirs = byLead.filter(({ itemId }) => itemIds.includes(itemId));
  return [...new Set(theirs.flatMap(({ itemId }) => changeIdOf(itemId) ?? []))];
}

/**
 * What its author says stands before what a lead says; what is out with all of its change is out. Errors: `too-many`.
 */
export function leaveOut(
  leftOut: LeftOut,
  marks: readonly LeftOutMark[],
  command: Command,
): Result<LeftOut, DomainError> {
  if (wasApplied(leftOut, command.id)) return ok(leftOut);
  const all = new Map(leftOut.marks.map((mark) => [toKey(mark), mark]));
  for (const mark of marks) {
    const known = all.get(toKey(mark)) ?? wholeMark(leftOut, mark);
    if (!known || (mark.by === 'author' && known.by !== 'author')) all.set(toKey(mark), mark);
  }
  const limit = leftOutLimits.marks;
  if (all.size > limit) return fail({ kind: 'too-many', limit });
  const ids = marks.map(({ itemId }) => itemId);
  return ok(unsettled({ ...leftOut, marks: [...all.values()] }, ids, command));
}

/** That of its change, where it keeps out what is to be left out of all. */
function wholeMark({ marks, letIn }: Said, { itemId, from }: LeftOutMark): LeftOutMark | undefined {
  if (from !== null || letIn.includes(itemId)) return;
  return marks.find((mark) => mark.itemId === wholeOf(itemId) && mark.from === null);
}

/**
 * It comes with what is put in next, and it alone: what else is out with all of its change stays out. What was taken out
 * of another programme stays out of that. Errors: `too-many`.
 */
export function letIn(
  leftOut: LeftOut,
  { itemId, programmeId }: { readonly itemId: string; readonly programmeId: string },
  command: Command,
): Result<LeftOut, DomainError> {
  const gone = marksOn(leftOut, { itemId, programmeId });
  if (wasApplied(leftOut, command.id) || gone.length === 0) return ok(leftOut);
  const own = gone.filter((mark) => mark.itemId === itemId);
  const marks = leftOut.marks.filter((mark) => !own.includes(mark));
  const withWhole = marks.some((mark) => mark.itemId === wholeOf(itemId));
  const alone = withWhole ? [...new Set([...leftOut.letIn, itemId])] : leftOut.letIn;
  const limit = leftOutLimits.letIn;
  if (alone.length > limit) return fail({ kind: 'too-many', limit });
  return ok(unsettled({ ...leftOut, marks, letIn: alone }, [itemId], command));
}

/** Every wall says so now; of another version, it is still to be looked at. */
export function withSettled(leftOut: LeftOut, version: number): LeftOut {
  if (leftOut.version !== version || leftOut.unsettled.length === 0) return leftOut;
  return { ...leftOut, unsettled: [], unsettledSince: null };
}

function toKey({ itemId, from }: LeftOutMark): string {
  return JSON.stringify([itemId, from]);
}

/** The walls are to be told of these. */
export function unsettled(leftOut: LeftOut, ids: readonly string[], { id, at }: Command): LeftOut {
  return {
    ...leftOut,
    unsettled: [...new Set([...leftOut.unsettled, ...ids])],
    unsettledSince: leftOut.unsettledSince ?? at,
    version: leftOut.version + 1,
    appliedCommands: remember(leftOut, id),
  };
}
