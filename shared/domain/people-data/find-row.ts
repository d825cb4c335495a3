/** Finds what the data map says of a field. */
import type { Mapped, Row } from './data-map.ts';

/** The rows in which a field stands by its own name; else those that have all below something it stands below. */
export function findRows(mapped: Mapped, path: string): readonly Row[] {
  const now = asOfNow(mapped, path);
  const named = mapped.rows.filter(({ fields }) => fields.includes(now));
  if (named.length > 0) return named;
  return mapped.rows.filter((row) => row.fields.some((field) => isBelow(row, field, now)));
}

/** The rows of what stands below a path, in a list or an object. */
export function findRowsBelow(mapped: Mapped, path: string): readonly Row[] {
  if (path === mapped.earlierIn) return mapped.rows;
  const now = asOfNow(mapped, path);
  return mapped.rows.filter(({ fields }) =>
    fields.some((field) => field.startsWith(`${now}.`) || field.startsWith(`${now}[`)),
  );
}

/** Whether what stands at a path, or each of it where it is a list, says itself whose it is. */
export function saysWhose({ rows }: Mapped, path: string): boolean {
  const whose = [path, `${path}[]`, `${path}[].by`];
  return rows.some(
    ({ holds, fields }) =>
      (holds === 'person' || holds === 'entry' || holds === 'charge') &&
      fields.some((field) => whose.includes(field)),
  );
}

/** The path a field has in the document itself: an earlier state has the fields of the document it is a state of. */
export function asOfNow({ earlierIn }: Mapped, path: string): string {
  return earlierIn !== undefined && path.startsWith(`${earlierIn}.`)
    ? path.slice(earlierIn.length + 1)
    : path;
}

/** A person, a charge and an entry are their whole object. */
function isBelow({ holds }: Row, field: string, path: string): boolean {
  if (field.endsWith('*')) return path.startsWith(field.slice(0, -1));
  const isWhole = holds === 'person' || holds === 'charge' || holds === 'entry';
  return isWhole && path.startsWith(`${field}.`);
}
