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
  /** ISO instant; null where none is kept with it. */
  readonly at: string | null;
  /** Whether whoever wrote it let others read it, of what is shared by choice; null of all else. */
  readonly isShared: boolean | null;
  /** It stands in an earlier state of the document. */
  readonly isEarlier: boolean;
};

/** In the order the document has them; found with the same caution as when a name is taken out (`names-left.ts`). */
export function findNamings(type: StoredType, document: object, name: string): readonly Naming[] {
  const mapped = mapOf(type);
  const named = toPattern(name);
  return walk(document as unknown as Json, '', unknown);

  function walk(value: Json, path: string, said: Said): readonly Naming[] {
    if (typeof value === 'string')
      return isNaming(value, path) ? [toNaming(value, path, said)] : [];
    if (isList(value))
      return path === namesLeftAt ? [] : value.flatMap((each) => walk(each, `${path}[]`, said));
    if (!isObject(value)) return [];
    const nearest = path === mapped.earlierIn ? unknown : saidIn(value, said);
    return Object.entries(value).flatMap(([key, part]) => walk(part, join(path, key), nearest));
  }

  function isNaming(words: string, path: string): boolean {
    return words.search(named) >= 0 && findRows(mapped, path).some(({ holds }) => isSaid(holds));
  }

  function toNaming(words: string, path: string, said: Said): Naming {
    const field = asOfNow(mapped, path);
    return { field, words, ...said, isEarlier: field !== path };
  }
}

/** Who said what stands in an object, when, and to whom. */
type Said = Pick<Naming, 'by' | 'at' | 'isShared'>;

const unknown: Said = { by: null, at: null, isShared: null };

function saidIn(object: JsonObject, around: Said): Said {
  const at = object.at ?? object.loggedAt;
  return {
    by: writerOf(object) ?? around.by,
    at: typeof at === 'string' ? at : around.at,
    isShared: typeof object.shared === 'boolean' ? object.shared : around.isShared,
  };
}

function isSaid(holds: string): boolean {
  return holds === 'words' || holds === 'names';
}

/** By the fields in which a document says so, the nearest first. */
function writerOf(object: JsonObject): string | null {
  const found = [object.by, object.heardBy, object.author].find(isObject)?.id ?? object.personId;
  return typeof found === 'string' ? found : null;
}
