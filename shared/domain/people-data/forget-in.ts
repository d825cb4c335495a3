/** Takes a person out of a document: what they did stays, and nothing in it leads to them any more (P22). */
import type { PersonRef } from '../person.ts';
import type { Row } from './data-map.ts';
import { mapOf } from './data-map.ts';
import { findRows } from './find-row.ts';
import type { StoredType } from './stored-types.ts';
import { at, isList, isObject, type Json, type JsonObject, join } from './walk.ts';

/** Whoever is forgotten, and who stands in their place. */
export type Forgetting = { readonly personId: string; readonly former: PersonRef };

/** The document itself where nothing in it is theirs. A name in somebody's words stays: that is for people to decide. */
export function forgetIn<T extends object>(
  type: StoredType,
  document: T,
  { personId, former }: Forgetting,
): T {
  const mapped = mapOf(type);
  const next = forget(document as unknown as Json, '') as unknown as T;
  return JSON.stringify(next) === JSON.stringify(document) ? document : next;

  function forget(value: Json, path: string): Json {
    if (typeof value === 'string') return holdsWords(path) ? value : forgetInMark(value);
    if (isList(value)) return forgetInList(value, `${path}[]`);
    return isObject(value) ? forgetInObject(value, path) : value;
  }

  /** Ids are put together of others with spaces between them. */
  function forgetInMark(mark: string): string {
    const parts = mark.split(' ');
    return parts.map((part) => (part === personId ? former.id : part)).join(' ');
  }

  function holdsWords(path: string): boolean {
    return findRows(mapped, path).some(({ holds }) => holds === 'words');
  }

  function forgetInList(list: readonly Json[], path: string): Json {
    const rows = findRows(mapped, path).filter(({ holds }) => holds === 'entry');
    return list
      .filter((each) => !rows.some((row) => isTheirs(each, row)))
      .map((each) => forget(each, path));
  }

  function forgetInObject(object: JsonObject, path: string): Json {
    const isThem = object.id === personId;
    const holds = isThem ? findRows(mapped, path).map((row) => row.holds) : [];
    if (holds.includes('charge')) return null;
    const parts = Object.entries(object).map(([key, part]) => [key, forget(part, join(path, key))]);
    const kept = Object.fromEntries(parts) as JsonObject;
    return holds.includes('person') ? { ...kept, ...former } : kept;
  }

  function isTheirs(entry: Json, { of = '', unless }: Row): boolean {
    const isKept = unless !== undefined && at(entry, unless) === true;
    return at(entry, of) === personId && !isKept;
  }
}
