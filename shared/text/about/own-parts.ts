/** Puts the documents that are about one person alone into words: what a field is called, and what stands in it. */
import type { MyData } from '../../contracts/api/my-data.ts';
import { usualTimeZone } from '../../domain/calendar.ts';
import { mapOf } from '../../domain/people-data/data-map.ts';
import { findRows } from '../../domain/people-data/find-row.ts';
import { isStoredType } from '../../domain/people-data/stored-types.ts';
import {
  isList,
  isObject,
  type Json,
  type JsonObject,
  join,
} from '../../domain/people-data/walk.ts';
import type { Person } from '../../domain/person.ts';
import { shortId } from '../../domain/small-change/small-change.ts';
import { toDayWords } from '../dates.ts';
import { text } from '../views/my-data.ts';
import { aboutText } from './en-GB.ts';
import { fieldWords, listHeadings, valueWords } from './field-words.ts';
import { toInstantWords } from './instant-words.ts';

export type Fact = { readonly label: string; readonly value: string };

export type OwnPart = {
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly lists: readonly {
    readonly heading: string;
    readonly items: readonly (readonly Fact[])[];
  }[];
};

/** What a change is called, by its id. */
export type Changes = ReadonlyMap<string, { readonly number: number; readonly title: string }>;

export function toOwnParts({ own }: Pick<MyData, 'own'>, changes: Changes): readonly OwnPart[] {
  const teams = teamsIn(own);
  return own.map(({ type, document }) => {
    const { ofType } = text.privacy.mine;
    const whole = document as JsonObject;
    const lists = Object.entries(whole).flatMap(([key, value]) => {
      const heading = listHeadings[`${type} ${key}[]`];
      if (heading === undefined || !isList(value)) return [];
      const items = value.map((each) => toFacts(type, each, `${key}[]`, changes));
      return items.length === 0 ? [] : [{ heading, items }];
    });
    const facts = Object.entries(whole)
      .filter(([key]) => listHeadings[`${type} ${key}[]`] === undefined)
      .flatMap(([key, value]) => toFacts(type, value, key, changes));
    const called = ofType[type as keyof typeof ofType] ?? type;
    const team = teams.get(whole.teamId);
    return { heading: team === undefined ? called : `${called}: ${team}`, facts, lists };
  });
}

/** What the teams are called that they are or were in, by id. */
function teamsIn(own: MyData['own']): ReadonlyMap<Json, string> {
  const places = own.flatMap(({ document }) => {
    const {
      teams = [],
      guestOf = [],
      programmes = [],
      pastTeams = [],
    } = document as Partial<Person>;
    return [...teams, ...guestOf, ...programmes, ...pastTeams];
  });
  return new Map(places.map(({ id, name }) => [id, name]));
}

function toFacts(type: string, value: Json, path: string, changes: Changes): readonly Fact[] {
  if (isList(value)) return value.flatMap((each) => toFacts(type, each, `${path}[]`, changes));
  if (isObject(value)) {
    if (isSaidOfChange(value)) return [toSaid(type, path, value, changes)];
    return Object.entries(value).flatMap(([key, part]) =>
      toFacts(type, part, join(path, key), changes),
    );
  }
  const label = fieldWords[`${type} ${path}`];
  if (label === undefined || isNothing(value)) return [];
  return [{ label, value: toValue(type, path, value) }];
}

/** What is not so goes without saying. */
function isNothing(value: unknown): value is null | undefined | '' | false {
  return value === null || value === undefined || value === '' || value === false;
}

type SaidOfIt = { readonly changeId: string; readonly movement: string };

function isSaidOfChange(value: JsonObject): value is SaidOfIt {
  return typeof value.changeId === 'string' && typeof value.movement === 'string';
}

function toSaid(type: string, path: string, said: SaidOfIt, changes: Changes): Fact {
  const change = changes.get(said.changeId);
  const label = change ? `${shortId(change.number)} ${change.title}` : aboutText.changeGone;
  return { label, value: toValue(type, `${path}.movement`, said.movement) };
}

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT/;

function toValue(type: string, path: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return aboutText.yes;
  const said = String(value);
  const known = valueWords[`${type} ${path}`]?.[said];
  if (known !== undefined) return known;
  if (holdsWords(type, path)) return `“${said}”`;
  if (day.test(said)) return toDayWords(said);
  return instant.test(said) ? toInstantWords(said, usualTimeZone) : said;
}

function holdsWords(type: string, path: string): boolean {
  return isStoredType(type) && findRows(mapOf(type), path).some(({ holds }) => holds === 'words');
}
