/** What stands in a document as it is now, for whoever began it or looks after it: its state is about them too, whoever set it. */
import { mapOf } from './data-map.ts';
import { asOfNow, findRows } from './find-row.ts';
import { type Kept, shown, toSteps } from './kept.ts';
import type { StoredType } from './stored-types.ts';
import { isList, isObject, type Json, type JsonObject, join } from './walk.ts';
import { stoodAtFirst } from './written-in-step.ts';

/**
 * Choices, days and names, and of words those alone of which no step says who wrote them. Nothing for anybody else,
 * and of documents that keep no earlier states.
 */
export function standsNow(type: StoredType, document: object, personId: string): readonly Kept[] {
  const mapped = mapOf(type);
  const { earlierIn } = mapped;
  const whole = document as JsonObject;
  if (earlierIn === undefined || !isTheirs(whole)) return [];
  const { isAllKnown, stood } = stoodAtFirst(whole, toSteps(mapped, earlierIn));
  const state = Object.entries(whole).flatMap(([key, value]) => stateIn(value, key));
  const told = new Set(state.map(({ field }) => field));
  const nobodys = stood.filter(
    ({ field }) =>
      !told.has(field) && findRows(mapped, field).some(({ holds }) => shown.has(holds)),
  );
  return isAllKnown ? state : [...state, ...nobodys];

  function isTheirs(object: JsonObject): boolean {
    return Object.entries(object).some(
      ([key, part]) =>
        isObject(part) &&
        part.id === personId &&
        findRows(mapped, key).some(({ holds }) => holds === 'person' || holds === 'charge'),
    );
  }

  function stateIn(value: Json, path: string): readonly Kept[] {
    if (isList(value) || value === null || value === undefined || value === '') return [];
    if (isObject(value))
      return typeof value.name === 'string'
        ? []
        : Object.entries(value).flatMap(([key, part]) => stateIn(part, join(path, key)));
    const isState = findRows(mapped, path).some(
      ({ holds }) => holds === 'facts' || holds === 'names',
    );
    return isState ? [{ field: asOfNow(mapped, path), value }] : [];
  }
}
