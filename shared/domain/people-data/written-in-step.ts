/**
 * What somebody put into a document with one step of its history. A step keeps what stood before it, so what it led to
 * stands in the next step that altered the same, and of what nobody altered since, in the document itself.
 */
import { historyLimit } from '../small-change/history.ts';
import { at, isList, isObject, type Json, type JsonObject, join } from './walk.ts';

/** A field by its path in the document, and what stood there once the step was taken. */
export type Written = { readonly field: string; readonly value: string | number | boolean };

export type Steps = {
  /** Where a step keeps what stood before: `history[].before`. */
  readonly earlierIn: string;
  /** Whether a path leads to what is somebody's of its own: each of those says whose it is. */
  readonly isTheirOwn: (path: string) => boolean;
  /** Whether people wrote what stands at a path. */
  readonly isWords: (path: string) => boolean;
};

export function writtenInStep(
  document: JsonObject,
  step: JsonObject,
  { earlierIn, ...kinds }: Steps,
): readonly Written[] {
  const { steps, key } = stepsOf(document, earlierIn);
  const place = steps.indexOf(step);
  // What is logged stands as `stoodAtFirst`; what is undone was written before.
  if (place < 0 || step.did === 'undone' || step.did === 'logged') return [];
  const before = isObject(step[key]) ? step[key] : {};
  const since = steps.slice(place + 1);
  return Object.keys(before).flatMap((field) => {
    const known = knownIn(before);
    return compare(before[field], stoodAt(document, { since, key, field }), field, kinds, known);
  });
}

/**
 * What stood in the document before any step that is kept, but for when it was logged. With all steps there, that is
 * what it was logged with; where steps were let go of, nobody knows who wrote it.
 */
export function stoodAtFirst(
  document: JsonObject,
  { earlierIn, ...kinds }: Steps,
): { readonly isAllKnown: boolean; readonly stood: readonly Written[] } {
  const { list, steps, key } = stepsOf(document, earlierIn);
  const since = steps.filter(({ did }) => did !== 'logged');
  const stood = Object.keys(document)
    .filter((field) => field !== list)
    .flatMap((field) =>
      compare(undefined, stoodAt(document, { since, key, field }), field, kinds, nothingKnown),
    );
  return { isAllKnown: steps.length < historyLimit, stood };
}

function stepsOf(document: JsonObject, earlierIn: string) {
  const [list = '', key = ''] = earlierIn.split('[].');
  const steps = isList(document[list]) ? document[list].filter(isObject) : [];
  return { list, key, steps };
}

type Since = {
  readonly since: readonly JsonObject[];
  readonly key: string;
  readonly field: string;
};

function stoodAt(document: JsonObject, { since, key, field }: Since): Json {
  const next = since.map((each) => each[key]).find((each) => isObject(each) && field in each);
  return next === undefined ? document[field] : at(next, field);
}

type Kinds = Omit<Steps, 'earlierIn'>;
type Known = (value: Json, path: string) => boolean;

function compare(
  was: Json,
  is: Json,
  path: string,
  kinds: Kinds,
  isKnown: Known,
): readonly Written[] {
  if (kinds.isTheirOwn(path)) return [];
  if (isList(is))
    return is.flatMap((each) => compare(sameIn(was, each), each, `${path}[]`, kinds, isKnown));
  if (isObject(is)) {
    if (isKnown(is, path)) return [];
    return Object.entries(is).flatMap(([name, part]) =>
      compare(isObject(was) ? was[name] : undefined, part, join(path, name), kinds, isKnown),
    );
  }
  const isSaid = is !== null && is !== undefined && is !== '' && is !== was;
  return isSaid && !(kinds.isWords(path) && isKnown(is, path)) ? [{ field: path, value: is }] : [];
}

/** What was only moved within the document was written in another step: words, or an object as a whole. */
function knownIn(before: JsonObject): Known {
  const known = new Set(partsIn(before).map((part) => JSON.stringify(part)));
  return (value) => known.has(JSON.stringify(value));
}

function nothingKnown(): boolean {
  return false;
}

/** Every text and every object that stands in it. */
function partsIn(value: Json): readonly Json[] {
  if (isList(value)) return value.flatMap(partsIn);
  if (isObject(value)) return [value, ...Object.values(value).flatMap(partsIn)];
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** What something of a list was before: the one with its id, or one just like it. */
function sameIn(was: Json, each: Json): Json {
  if (!isList(was)) return undefined;
  const id = isObject(each) ? each.id : undefined;
  if (typeof id === 'string') return was.find((other) => isObject(other) && other.id === id);
  const like = JSON.stringify(each);
  return was.find((other) => JSON.stringify(other) === like);
}
