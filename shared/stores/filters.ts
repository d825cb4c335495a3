/** A query's conditions with every value as an order key: what both stores compare. */
import { type IndexedField, indexedFields, type Query, type Scalar } from './document-store.ts';
import { toSortKey } from './sort-key.ts';

/** The field's key is one of `keys`; of no keys, nothing matches. */
export type Filter = { readonly field: IndexedField; readonly keys: readonly string[] };

export function toFilters(where: Query['where'] = {}): readonly Filter[] {
  return Object.entries(where)
    .filter(([, wanted]) => wanted !== undefined)
    .map(([field, wanted]) => ({
      field: checkField(field),
      keys: toList(wanted).map(toSortKey),
    }));
}

/** Field names end up in SQL: whatever a caller was sent, only these get there. */
export function checkField(name: string): IndexedField {
  const field = indexedFields.find((indexed) => indexed === name);
  if (field === undefined) throw new RangeError('A query names only indexed fields.');
  return field;
}

function toList(wanted: Scalar | readonly Scalar[]): readonly Scalar[] {
  return isList(wanted) ? wanted : [wanted];
}

function isList(wanted: Scalar | readonly Scalar[]): wanted is readonly Scalar[] {
  return Array.isArray(wanted);
}
