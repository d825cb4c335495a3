/** Writes every value a query may compare as a plain string, so that both stores match and sort alike. */
import {
  type IndexedField,
  indexedFields,
  type Scalar,
  type StoredDocument,
} from './document-store.ts';

/** The key of a field that is missing or null. */
export const noValue = '-';

/** Comes before every key that stands for a string, and after every other. */
export const beforeStrings = 's';

/**
 * Two values have the same key only if they are equal. Keys sort as the port says: nothing, false,
 * true, numbers, strings. Keys are ASCII: what a database does with other characters differs.
 */
export function toSortKey(value: Scalar | undefined): string {
  switch (typeof value) {
    case 'boolean':
      return value ? 'b1' : 'b0';
    case 'number':
      return Number.isFinite(value) ? `n${toOrderedBits(value)}` : noValue;
    case 'string':
      return beforeStrings + escapeBeyondAscii(value);
    default:
      return noValue;
  }
}

/** The instant a key was made from; all of its letters are plain. */
export function fromSortKey(key: string): string {
  return key.slice(beforeStrings.length);
}

export function toSortKeys(doc: StoredDocument): Readonly<Record<IndexedField, string>> {
  const keys = indexedFields.map((field) => [field, toSortKey(doc[field])]);
  return Object.fromEntries(keys) as Record<IndexedField, string>;
}

/** The bits of a double as 16 hex digits that sort like the numbers; adding 0 makes -0 equal to 0. */
function toOrderedBits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value + 0);
  const bits = view.getBigUint64(0);
  const ordered = value < 0 ? BigInt.asUintN(64, ~bits) : bits | (1n << 63n);
  return ordered.toString(16).padStart(16, '0');
}

/** Keeps the order of UTF-16 code units: an escape starts with the character after the last plain one. */
function escapeBeyondAscii(value: string): string {
  return value.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\u007f${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
