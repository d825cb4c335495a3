/** All of one change left out of what is made sense of, with what is gathered of it later, and let in again (P19, P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { idOfWhole, wholeOf } from '../gathered/gathered.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  isItsAuthors,
  type LeftOut,
  type LeftOutMark,
  leaveOut,
  leftOutLimits,
  marksOf,
  unsettled,
} from './left-out.ts';

export type OfChange = {
  readonly change: { readonly teamId: string; readonly id: string };
  /** Whether whoever says so logged it. */
  readonly isOwn: boolean;
};

/** Null: not as a whole. */
export function wholeMarkOf(
  { marks }: Pick<LeftOut, 'marks'>,
  change: OfChange['change'],
): LeftOutMark | null {
  const id = idOfWhole(change);
  return marks.find(({ itemId, from }) => itemId === id && from === null) ?? null;
}

/**
 * What was said of one of its things before is said with it; but a lead’s word takes the place of no author’s. What was
 * let in by itself is out again. Errors: `too-many`.
 */
export function leaveChangeOut(
  leftOut: LeftOut,
  { change, isOwn }: OfChange,
  command: Command,
): Result<LeftOut, DomainError> {
  if (wasApplied(leftOut, command.id)) return ok(leftOut);
  const id = idOfWhole(change);
  const known = wholeMarkOf(leftOut, change);
  const alone = leftOut.letIn.filter((itemId) => wholeOf(itemId) === id);
  if (!isOwn && known && isItsAuthors(known)) {
    if (alone.length === 0) return ok(leftOut);
    const marks = alone.map((itemId): LeftOutMark => ({ itemId, by: 'lead', from: null }));
    return leaveOut(leftOut, marks, command);
  }
  const isSaidByIt = ({ itemId, by, from }: LeftOutMark) =>
    from === null && wholeOf(itemId) === id && (isOwn || by === 'lead');
  const others = leftOut.marks.filter((mark) => !isSaidByIt(mark));
  const limit = leftOutLimits.marks;
  if (others.length >= limit) return fail({ kind: 'too-many', limit });
  const mark: LeftOutMark = { itemId: id, by: isOwn ? 'author' : 'lead', from: null };
  const letIn = leftOut.letIn.filter((itemId) => !alone.includes(itemId));
  return ok(unsettled({ ...leftOut, marks: [...others, mark], letIn }, [id, ...alone], command));
}

/**
 * What is whoever’s to let in who says so, of a programme: it comes with what is put in next. A lead’s word leaves out
 * what its author said. Not for a lead where its author left all of it out: whoever asks for it looks first.
 */
export function letChangeIn(
  leftOut: LeftOut,
  { change, isOwn, programmeId }: OfChange & { readonly programmeId: string },
  command: Command,
): LeftOut {
  const id = idOfWhole(change);
  const gone = marksOf(leftOut, programmeId).filter(
    (mark) => wholeOf(mark.itemId) === id && (isOwn || !isItsAuthors(mark)),
  );
  if (wasApplied(leftOut, command.id) || gone.length === 0) return leftOut;
  const marks = leftOut.marks.filter((mark) => !gone.includes(mark));
  return unsettled({ ...leftOut, marks }, [id], command);
}
