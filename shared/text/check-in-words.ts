/** The answer to a check-in in words, the same for whoever gave it and for the team's channel (P14). */
import { type CheckInAnswer, movements } from '../domain/check-in/check-ins.ts';
import { whoMay } from '../domain/permissions.ts';
import { type SmallChange, shortId } from '../domain/small-change/small-change.ts';
import { text } from './views/check-ins.ts';

type Named = Pick<SmallChange, 'id' | 'number' | 'title'>;

export type SummaryRow = {
  readonly lead?: string;
  readonly words: string;
  /** How the change stands. */
  readonly count?: string;
};

export type SummaryGroup = { readonly heading?: string; readonly rows: readonly SummaryRow[] };

/** What of an answer is put in words. */
type Answer = Pick<CheckInAnswer, 'said' | 'cover' | 'thanks' | 'nothingMoved'>;

/** Whom a card promises the answers to, and nobody else is shown them. */
export function checkInReaders(): readonly string[] {
  return whoMay('see-check-ins').allowed.map((role) => text.rolesPlural[role]);
}

/** What is known of a change that left the board since is left out. */
export function toCheckInSummary(
  { said, cover, thanks, nothingMoved }: Answer,
  changes: readonly Named[],
): readonly SummaryGroup[] {
  const { checkIn } = text;
  const rows = said.flatMap(({ changeId, movement }) =>
    changes
      .filter(({ id }) => id === changeId)
      .map(({ number, title }) => ({
        ...{ lead: shortId(number), words: title, count: checkIn.movements[movement] },
      })),
  );
  return [
    ...(nothingMoved ? [{ rows: [{ words: checkIn.nothingMoved }] }] : []),
    ...(rows.length > 0 ? [{ heading: checkIn.howTheyStand, rows }] : []),
    ...(cover === null ? [] : [{ heading: checkIn.cover, rows: [{ words: cover }] }]),
    ...(thanks === null ? [] : [{ heading: checkIn.thanksHeading, rows: [{ words: thanks }] }]),
  ];
}

/** The same in a few short lines, to look back on. */
export function toCheckInLines(
  { said, cover, thanks, nothingMoved }: CheckInAnswer,
  changes: readonly Named[],
): readonly string[] {
  const { checkIn } = text;
  const numbers = new Map(changes.map(({ id, number }) => [id, number]));
  const stands = movements.flatMap((movement) => {
    const ids = said
      .filter((each) => each.movement === movement)
      .flatMap(({ changeId }) => numbers.get(changeId) ?? [])
      .map(shortId);
    return ids.length > 0 ? [checkIn.said(checkIn.movements[movement], ids)] : [];
  });
  return [
    ...(nothingMoved ? [checkIn.nothingMoved] : []),
    ...(stands.length > 0 ? [stands.join(' · ')] : []),
    ...(cover === null ? [] : [checkIn.gave(cover)]),
    ...(thanks === null ? [] : [checkIn.thanked(thanks)]),
  ];
}
