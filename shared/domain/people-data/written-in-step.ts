/**
 * What somebody put into a document with one step of its history. A step keeps what stood before it, so what it led to
 * stands in the next step that altered the same, and of what nobody altered since, in the document itself.
 */
import { historyLimit } from '../small-change/history.ts';
import { at, isList, isObject, type Json, type JsonObject, join } from './walk.ts';

/** A field by its path in the document, and what stood there once the step was taken. */
export type Written = { readonly field: string; readonly value: string | number | boolean };

/** Whether a path leads to what is somebody's of its own: each of those says whose it is. */
type IsTheirOwn = (path: string) => boolean;

/** `earlierIn` is where a step keeps what stood before: `history[].before`. */
export function writtenInStep(
  document: JsonObject,
  step: JsonObject,
  { earlierIn, isTheirOwn }: { readonly earlierIn: string; readonly isTheirOwn: IsTheirOwn },
): readonly Written[] {
  const [list = '', key = ''] = earlierIn.split('[].');
  const steps = isList(document[list]) ? document[list].filter(isObject) : [];
  const place = steps.indexOf(step);
  if (place < 0 || step.did === 'undone') return [];
  const since = steps.slice(place + 1).map((each) => each[key]);
  const before = isObject(step[key]) ? step[key] : {};
  const known = new Set(wordsIn(before));
  const written = Object.keys(before).flatMap((field) =>
    compare(before[field], stoodAt(field), field),
  );
  const first = place === 0 && steps.length < historyLimit ? begun() : [];
  return [...written, ...first].filter(({ value }) => !known.has(value));

  function stoodAt(field: string): Json {
    const next = since.find((each) => isObject(each) && field in each);
    return next === undefined ? document[field] : at(next, field);
  }

  /** Words it was logged with and that were put otherwise since. Where steps were let go of, nobody knows whose they are. */
  function begun(): readonly Written[] {
    const altered = new Set(since.flatMap((each) => (isObject(each) ? Object.keys(each) : [])));
    return [...altered]
      .filter((field) => !(field in before) && typeof stoodAt(field) === 'string')
      .flatMap((field) => compare(undefined, stoodAt(field), field));
  }

  function compare(was: Json, is: Json, path: string): readonly Written[] {
    if (isTheirOwn(path)) return [];
    if (isList(is)) return is.flatMap((each) => compare(sameIn(was, each), each, `${path}[]`));
    if (isObject(is))
      return Object.entries(is).flatMap(([name, part]) =>
        compare(isObject(was) ? was[name] : undefined, part, join(path, name)),
      );
    const isSaid = is !== null && is !== undefined && is !== '';
    return isSaid && is !== was ? [{ field: path, value: is }] : [];
  }
}

/** What something of a list was before: the one with its id, or one just like it. */
function sameIn(was: Json, each: Json): Json {
  if (!isList(was)) return undefined;
  const id = isObject(each) ? each.id : undefined;
  if (typeof id === 'string') return was.find((other) => isObject(other) && other.id === id);
  const like = JSON.stringify(each);
  return was.find((other) => JSON.stringify(other) === like);
}

/** Words that were only moved within the document were written in another step. */
function wordsIn(value: Json): readonly Json[] {
  if (isList(value)) return value.flatMap(wordsIn);
  if (isObject(value)) return Object.values(value).flatMap(wordsIn);
  return typeof value === 'string' && value !== '' ? [value] : [];
}
