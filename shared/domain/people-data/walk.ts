/** Goes through a document field by field, with the path of each: `history[].by.name`. */

export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export type Placed = { readonly path: string; readonly object: JsonObject };

/** Every object in it, the document itself first, each with its path, and those it stands in, the nearest first. */
export function listObjects(
  value: Json,
  path = '',
  around: readonly Placed[] = [],
): readonly (Placed & { readonly around: readonly Placed[] })[] {
  if (isList(value)) return value.flatMap((each) => listObjects(each, `${path}[]`, around));
  if (!isObject(value)) return [];
  const inside = [{ path, object: value }, ...around];
  const below = Object.entries(value).flatMap(([key, part]) =>
    listObjects(part, join(path, key), inside),
  );
  return [{ path, object: value, around }, ...below];
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** What stands at a path without lists in it, such as `item.personId`. */
export function at(value: Json, path: string): Json {
  return path
    .split('.')
    .reduce<Json>((found, key) => (isObject(found) ? found[key] : undefined), value);
}
