/** Finds what a document has of one person: what they said and did, where they are named, and what is about them alone. */
import { type Mapped, mapOf } from './data-map.ts';
import { asOfNow, findRows, saysWhose } from './find-row.ts';
import type { StoredType } from './stored-types.ts';
import { at, isList, isObject, type Json, type JsonObject, join, listObjects } from './walk.ts';
import { type Written, writtenInStep } from './written-in-step.ts';

/** One thing that names them. */
export type Mine = {
  /** The field it is known by: `author`, `progress[].by`, `members[]`. */
  readonly as: string;
  /** It stands in an earlier state of the document, which keeps its history. */
  readonly isEarlier: boolean;
  /** ISO instant; null where none is kept with it. */
  readonly at: string | null;
  /** What stands beside it, in the order it is kept: words, names, choices and days. */
  readonly kept: readonly Kept[];
};

export type Kept = Written;

/** In the order in which the document has them. */
export function findMine(type: StoredType, document: object, personId: string): readonly Mine[] {
  const mapped = mapOf(type);
  const whole = document as unknown as JsonObject;
  return listObjects(whole).flatMap(({ path, object }) =>
    namesOf(object, path).map((as) => {
      const mine = toMine(mapped, object, { path, as });
      return { ...mine, kept: [...mine.kept, ...writtenWith(mapped, whole, { path, object })] };
    }),
  );

  function namesOf(object: JsonObject, path: string): readonly string[] {
    const fields = fieldsNaming(object, path);
    return fields.length === 0 && isEntryOf(object, path) ? [path] : fields;
  }

  function fieldsNaming(object: JsonObject, path: string): readonly string[] {
    return Object.entries(object)
      .filter(([, part]) => isObject(part) && part.id === personId)
      .map(([key]) => join(path, key))
      .filter((as) => holdsAt(as).some((holds) => holds === 'person' || holds === 'charge'));
  }

  function isEntryOf(object: JsonObject, path: string): boolean {
    return findRows(mapped, path).some(
      ({ holds, of = '', fields }) =>
        holds === 'entry' && fields.includes(asOfNow(mapped, path)) && at(object, of) === personId,
    );
  }

  function holdsAt(path: string) {
    return findRows(mapped, path).map(({ holds }) => holds);
  }
}

function keptInList(mapped: Mapped, list: readonly Json[], path: string): readonly Kept[] {
  return list.flatMap((each): readonly Kept[] => {
    if (isObject(each)) return keptIn(mapped, each, `${path}[]`);
    const isSaid = !isList(each) && each !== null && each !== undefined;
    return isSaid ? [{ field: asOfNow(mapped, path), value: each }] : [];
  });
}

/** Within what is about one person alone. */
function isEntry(mapped: Mapped, path: string): boolean {
  return path.includes('[].') && findRows(mapped, path).some(({ holds }) => holds === 'entry');
}

/** What a step of the history wrote is whoever's took it: who wrote the plan, say, is told nowhere else. */
function writtenWith(
  mapped: Mapped,
  document: JsonObject,
  { path, object }: { readonly path: string; readonly object: JsonObject },
): readonly Kept[] {
  const { earlierIn } = mapped;
  if (earlierIn === undefined || !earlierIn.startsWith(`${path}.`)) return [];
  const isTheirOwn = (field: string) => saysWhose(mapped, field);
  return writtenInStep(document, object, { earlierIn, isTheirOwn }).filter(({ field }) =>
    findRows(mapped, field).some(({ holds }) => shown.has(holds)),
  );
}

/** Fields that say when something was. */
const instants = ['at', 'loggedAt', 'since', 'leftAt'] as const;

type Where = { readonly path: string; readonly as: string };

function toMine(mapped: Mapped, object: JsonObject, { path, as }: Where): Mine {
  const when = instants.map((name) => object[name]).find((value) => typeof value === 'string');
  const known = asOfNow(mapped, as);
  return {
    as: known,
    isEarlier: known !== as,
    at: typeof when === 'string' ? when : null,
    kept: isLookedAfter(mapped, { path, as }) ? [] : keptIn(mapped, object, path),
  };
}

/** Whoever looks after a change need not have said a word of it. */
function isLookedAfter(mapped: Mapped, { path, as }: Where): boolean {
  return path === '' && findRows(mapped, as).some(({ holds }) => holds === 'charge');
}

/** Of what is about one person alone, all of it. */
const shown = new Set(['words', 'names', 'facts', 'entry']);

/**
 * Not what is in its lists: each of those is somebody's of its own. Of the document itself only what stands in it
 * straight, such as a title: who wrote its plan, say, is told by its history.
 */
function keptIn(mapped: Mapped, object: JsonObject, path: string): readonly Kept[] {
  return Object.entries(object).flatMap(([key, value]): readonly Kept[] => {
    const below = join(path, key);
    const isState =
      mapped.earlierIn !== undefined && asOfNow(mapped, `${below}.x`) !== `${below}.x`;
    if (isState) return [];
    if (isList(value)) return isEntry(mapped, `${below}[]`) ? keptInList(mapped, value, below) : [];
    if (isObject(value))
      return path === '' || typeof value.name === 'string' ? [] : keptIn(mapped, value, below);
    if (value === null || value === undefined || value === '') return [];
    const isShown = findRows(mapped, below).some(({ holds }) => shown.has(holds));
    return isShown ? [{ field: asOfNow(mapped, below), value }] : [];
  });
}
