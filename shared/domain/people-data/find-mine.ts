/** Finds what a document has of one person: what they said and did, where they are named, and what is about them alone. */
import { type Mapped, mapOf } from './data-map.ts';
import { asOfNow, findRows } from './find-row.ts';
import { type Kept, shown, toSteps } from './kept.ts';
import type { StoredType } from './stored-types.ts';
import {
  at,
  isList,
  isObject,
  type Json,
  type JsonObject,
  join,
  listObjects,
  type Placed,
} from './walk.ts';
import { stoodAtFirst, writtenInStep } from './written-in-step.ts';

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

/** In the order in which the document has them. */
export function findMine(type: StoredType, document: object, personId: string): readonly Mine[] {
  const mapped = mapOf(type);
  const whole = document as unknown as JsonObject;
  return listObjects(whole).flatMap(({ path, object, around }) =>
    namesOf(object, path).map((as) => {
      const mine = toMine(mapped, object, { path, as });
      const { outside, inside } = listBeside(mapped, { path, as, object, around });
      const written = writtenWith(mapped, whole, { path, as, object });
      return { ...mine, kept: [...outside, ...mine.kept, ...inside, ...written] };
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
    return isSaid ? [{ field: asOfNow(mapped, `${path}[]`), value: each }] : [];
  });
}

/** Within what is about one person alone. */
function isEntry(mapped: Mapped, path: string): boolean {
  return path.includes('[].') && findRows(mapped, path).some(({ holds }) => holds === 'entry');
}

type Where = { readonly path: string; readonly as: string };

/**
 * What a step of the history wrote is whoever's took it: who wrote the plan, say, is told nowhere else. What the
 * document began with is whoever's began it.
 */
function writtenWith(
  mapped: Mapped,
  document: JsonObject,
  { path, as, object }: Where & { readonly object: JsonObject },
): readonly Kept[] {
  const { earlierIn } = mapped;
  if (earlierIn === undefined) return [];
  const steps = toSteps(mapped, earlierIn);
  if (earlierIn.startsWith(`${path}.`) && path !== '')
    return writtenInStep(document, object, steps).filter(isShown);
  if (path !== '' || isLookedAfter(mapped, { path, as })) return [];
  const { isAllKnown, stood } = stoodAtFirst(document, steps);
  return isAllKnown ? stood.filter(({ field }) => isShown({ field }) && !isOfNow(field)) : [];

  function isShown({ field }: Pick<Kept, 'field'>): boolean {
    return findRows(mapped, field).some(({ holds }) => shown.has(holds));
  }

  /** Of what no step tells of, but for what never changes: `standsNow` has it. */
  function isOfNow(field: string): boolean {
    return field === 'updatedAt';
  }
}

/** What stands around it or in a list of its own and belongs beside it too: the ask whose answer somebody heard. */
function listBeside(
  mapped: Mapped,
  {
    path,
    as,
    object,
    around,
  }: Where & { readonly object: JsonObject; readonly around: readonly Placed[] },
): { readonly outside: readonly Kept[]; readonly inside: readonly Kept[] } {
  const places = findRows(mapped, as).flatMap(({ beside = [] }) => beside);
  const isBeside = (place: string) => places.includes(asOfNow(mapped, place));
  const outside = around.filter((each) => isBeside(each.path));
  const lists = Object.entries(object).filter(([key]) => isBeside(`${join(path, key)}[]`));
  return {
    outside: outside.flatMap((each) => keptIn(mapped, withoutParts(each.object), each.path)),
    inside: lists.flatMap(([key, list]) =>
      isList(list) ? keptInList(mapped, list, join(path, key)) : [],
    ),
  };
}

function withoutParts(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, part]) => !isObject(part)));
}

/** Fields that say when something was. */
const instants = ['at', 'loggedAt', 'since', 'leftAt'] as const;

function toMine(mapped: Mapped, object: JsonObject, { path, as }: Where): Mine {
  const isCharge = isLookedAfter(mapped, { path, as });
  const known = asOfNow(mapped, as);
  return {
    as: known,
    isEarlier: known !== as,
    at: (isCharge ? instantIn(object, [`${as}Since`]) : null) ?? instantIn(object, instants),
    kept: path === '' ? [] : keptIn(mapped, object, path),
  };
}

function instantIn(object: JsonObject, names: readonly string[]): string | null {
  const when = names.map((name) => object[name]).find((value) => typeof value === 'string');
  return typeof when === 'string' ? when : null;
}

/** Whoever looks after a change need not have said a word of it. */
function isLookedAfter(mapped: Mapped, { path, as }: Where): boolean {
  return path === '' && findRows(mapped, as).some(({ holds }) => holds === 'charge');
}

/** Not what is in its lists: each of those is somebody's of its own. */
function keptIn(mapped: Mapped, object: JsonObject, path: string): readonly Kept[] {
  return Object.entries(object).flatMap(([key, value]): readonly Kept[] => {
    const below = join(path, key);
    const isState =
      mapped.earlierIn !== undefined && asOfNow(mapped, `${below}.x`) !== `${below}.x`;
    if (isState) return [];
    if (isList(value)) return isEntry(mapped, `${below}[]`) ? keptInList(mapped, value, below) : [];
    if (isObject(value)) return typeof value.name === 'string' ? [] : keptIn(mapped, value, below);
    if (value === null || value === undefined || value === '') return [];
    const isShown = findRows(mapped, below).some(({ holds }) => shown.has(holds));
    return isShown ? [{ field: asOfNow(mapped, below), value }] : [];
  });
}
