/** Where words name somebody: for whoever has to weigh what others wrote of them. */
import { mapOf, namesLeftAt } from './data-map.ts';
import { asOfNow, findRows } from './find-row.ts';
import { toPattern } from './names-left.ts';
import type { StoredType } from './stored-types.ts';
import { isList, isObject, type Json, type JsonObject, join } from './walk.ts';

/** One text with their name in it. */
export type Naming = {
  /** The field it stands in: `progress[].words`. */
  readonly field: string;
  readonly words: string;
  /** Whoever wrote it, by Entra id; null where the document does not say. */
  readonly by: string | null;
  /** It stands in an earlier state of the document. */
  readonly isEarlier: boolean;
};

/** In the order the document has them; found with the same caution as when a name is taken out (`names-left.ts`). */
export function findNamings(type: StoredType, document: object, name: string): readonly Naming[] {
  const mapped = mapOf(type);
  const named = toPattern(name);
  return walk(document as unknown as Json, '', null);

  function walk(value: Json, path: string, by: string | null): readonly Naming[] {
    if (typeof value === 'string') return isNaming(value, path) ? [toNaming(value, path, by)] : [];
    if (isList(value))
      return path === namesLeftAt ? [] : value.flatMap((each) => walk(each, `${path}[]`, by));
    if (!isObject(value)) return [];
    const writer = path === mapped.earlierIn ? null : (writerOf(value) ?? by);
    return Object.entries(value).flatMap(([key, part]) => walk(part, join(path, key), writer));
  }

  function isNaming(words: string, path: string): boolean {
    return words.search(named) >= 0 && findRows(mapped, path).some(({ holds }) => isSaid(holds));
  }

  function toNaming(words: string, path: string, by: string | null): Naming {
    const field = asOfNow(mapped, path);
    return { field, words, by, isEarlier: field !== path };
  }
}

function isSaid(holds: string): boolean {
  return holds === 'words' || holds === 'names';
}

/** By the fields in which a document says so, the nearest first. */
function writerOf(object: JsonObject): string | null {
  const found = [object.by, object.heardBy, object.author].find(isObject)?.id ?? object.personId;
  return typeof found === 'string' ? found : null;
}
