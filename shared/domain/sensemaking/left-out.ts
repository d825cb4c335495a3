/** What of a team is left out of what is made sense of, wherever the team goes: the team’s own word, and that of whoever logged it (P19, P32). */
import { type Command, remember, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { changeIdOf } from '../gathered/gathered.ts';
import { fail, ok, type Result } from '../result.ts';

/** `unknown`: before it was kept who did; then it is as if its author had. */
export const leftOutBy = ['author', 'lead', 'unknown'] as const;

export type LeftOutBy = (typeof leftOutBy)[number];

export type LeftOutMark = {
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
  /** Ids of which the walls may not say yet what is said here. */
  readonly unsettled: readonly string[];
  /** Since when; an ISO instant. */
  readonly unsettledSince: string | null;
  readonly version: number;
  readonly appliedCommands: readonly string[];
};

/** Keeps the document far below what a store takes. */
export const leftOutLimits = { marks: 2_000 } as const;

export function noLeftOut({ tenantId, teamId }: Pick<LeftOut, 'tenantId' | 'teamId'>): LeftOut {
  return {
    ...{ id: 'left-out', tenantId, teamId, marks: [], unsettled: [], unsettledSince: null },
    ...{ version: 0, appliedCommands: [] },
  };
}

/** Of one programme and of all. */
export function marksOf(
  { marks }: Pick<LeftOut, 'marks'>,
  programmeId: string,
): readonly LeftOutMark[] {
  return marks.filter(({ from }) => from === null || from === programmeId);
}

/** What is left out of a programme, by its ids, and what of that only its author lets in again. */
export type LeftOutIds = {
  readonly all: readonly string[];
  readonly byAuthor: readonly string[];
};

export function toLeftOutIds(leftOut: Pick<LeftOut, 'marks'>, programmeId: string): LeftOutIds {
  const marks = marksOf(leftOut, programmeId);
  const idsOf = (some: readonly LeftOutMark[]) => [...new Set(some.map(({ itemId }) => itemId))];
  return { all: idsOf(marks), byAuthor: idsOf(marks.filter(isItsAuthors)) };
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

/** What its author says stands before what a lead says. Errors: `too-many`. */
export function leaveOut(
  leftOut: LeftOut,
  marks: readonly LeftOutMark[],
  command: Command,
): Result<LeftOut, DomainError> {
  if (wasApplied(leftOut, command.id)) return ok(leftOut);
  const all = new Map(leftOut.marks.map((mark) => [toKey(mark), mark]));
  for (const mark of marks) {
    const known = all.get(toKey(mark));
    if (!known || (mark.by === 'author' && known.by !== 'author')) all.set(toKey(mark), mark);
  }
  const limit = leftOutLimits.marks;
  if (all.size > limit) return fail({ kind: 'too-many', limit });
  const ids = marks.map(({ itemId }) => itemId);
  return ok(unsettled({ ...leftOut, marks: [...all.values()] }, ids, command));
}

/** It comes with what is put in next. What was taken out of another programme stays out of that. */
export function letIn(
  leftOut: LeftOut,
  { itemId, programmeId }: { readonly itemId: string; readonly programmeId: string },
  command: Command,
): LeftOut {
  const gone = marksOf(leftOut, programmeId).filter((mark) => mark.itemId === itemId);
  if (wasApplied(leftOut, command.id) || gone.length === 0) return leftOut;
  const marks = leftOut.marks.filter((mark) => !gone.includes(mark));
  return unsettled({ ...leftOut, marks }, [itemId], command);
}

/** Every wall says so now; of another version, it is still to be looked at. */
export function withSettled(leftOut: LeftOut, version: number): LeftOut {
  if (leftOut.version !== version || leftOut.unsettled.length === 0) return leftOut;
  return { ...leftOut, unsettled: [], unsettledSince: null };
}

function toKey({ itemId, from }: LeftOutMark): string {
  return JSON.stringify([itemId, from]);
}

function unsettled(leftOut: LeftOut, ids: readonly string[], { id, at }: Command): LeftOut {
  return {
    ...leftOut,
    unsettled: [...new Set([...leftOut.unsettled, ...ids])],
    unsettledSince: leftOut.unsettledSince ?? at,
    version: leftOut.version + 1,
    appliedCommands: remember(leftOut, id),
  };
}
