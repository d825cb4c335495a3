/** What of a document may leave with its team: what people wrote and chose, with their names and without any id (P22). */
import type { Holds, Row } from './data-map.ts';
import { mapOf } from './data-map.ts';
import { findRows, findRowsBelow } from './find-row.ts';
import type { StoredType } from './stored-types.ts';
import { at, isList, isObject, type Json, type JsonObject, join } from './walk.ts';

const leaves: readonly Holds[] = ['words', 'names', 'facts', 'person', 'charge'];

/** What may be done with a field, by its path. */
type Rule = {
  readonly isPerson: boolean;
  /** What stands there goes out. */
  readonly leaves: boolean;
  /** So does it, or something below. */
  readonly leadsOut: boolean;
  /** Of each in a list that is about one person alone: what makes it the team's. */
  readonly entries: readonly Row[];
};

/**
 * Gives what does that to documents of the type, or to what stands in them at a path. A path is looked up once,
 * however many documents there are.
 */
export function lettingOut(type: StoredType, from = ''): (part: object) => JsonObject {
  const mapped = mapOf(type);
  const rules = new Map<string, Rule>();
  return (part) => letOutObject(part as JsonObject, from);

  function ruleOf(path: string): Rule {
    const known = rules.get(path);
    if (known) return known;
    const rows = findRows(mapped, path);
    const rule = {
      isPerson: rows.some(({ holds }) => holds === 'person' || holds === 'charge'),
      leaves: rows.some(doesLeave),
      leadsOut: [...rows, ...findRowsBelow(mapped, path)].some(doesLeave),
      entries: findRows(mapped, `${path}[]`).filter(({ holds }) => holds === 'entry'),
    };
    rules.set(path, rule);
    return rule;
  }

  function letOut(value: Json, path: string): Json {
    const rule = ruleOf(path);
    if (!rule.leadsOut) return undefined;
    if (isList(value)) return letOutList(value, path, rule);
    if (isObject(value)) return rule.isPerson ? value.name : letOutObject(value, path);
    return value === null || rule.leaves ? value : undefined;
  }

  function letOutList(list: readonly Json[], path: string, { entries }: Rule): Json {
    return list
      .filter((each) => entries.every((row) => isTheTeams(each, row)))
      .map((each) => letOut(each, `${path}[]`))
      .filter((each) => each !== undefined);
  }

  function letOutObject(object: JsonObject, path: string): JsonObject {
    const parts = Object.entries(object).map(([key, part]) => [key, letOut(part, join(path, key))]);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined)) as JsonObject;
  }
}

function doesLeave({ holds }: Row): boolean {
  return leaves.includes(holds);
}

function isTheTeams(entry: Json, { unless }: Row): boolean {
  return unless !== undefined && at(entry, unless) === true;
}
