/** When somebody last did something, as far as a document says (P22). */
import { mapOf } from './data-map.ts';
import { findRows } from './find-row.ts';
import type { StoredType } from './stored-types.ts';
import { isList, isObject, type Json, join } from './walk.ts';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The newest ISO instant among its facts that is not after `now`; null where there is none. */
export function lastDoneIn(type: StoredType, document: object, now: string): string | null {
  const mapped = mapOf(type);
  return newest(document as Json, '');

  function newest(value: Json, path: string): string | null {
    if (typeof value === 'string')
      return instant.test(value) && value <= now && isFact(path) ? value : null;
    if (isList(value)) return latestOf(value.map((each) => newest(each, `${path}[]`)));
    if (!isObject(value)) return null;
    return latestOf(Object.entries(value).map(([key, part]) => newest(part, join(path, key))));
  }

  function isFact(path: string): boolean {
    return findRows(mapped, path).some(({ holds }) => holds === 'facts');
  }
}

export function latestOf(instants: readonly (string | null)[]): string | null {
  return instants.reduce<string | null>(
    (last, each) => (last === null || (each !== null && each > last) ? each : last),
    null,
  );
}
