/** Whatever the page on what is stored calls somebody's own is in the answer they get: in the file, and on the page in words. */
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { renderAnswer } from '../../../bot/about/answer-page.ts';
import { toMine } from '../../../infra/papers/field-table.ts';
import type { KeptField } from '../../../shared/contracts/api/my-data.ts';
import { mapOf } from '../../../shared/domain/people-data/data-map.ts';
import { findMine } from '../../../shared/domain/people-data/find-mine.ts';
import { findRows } from '../../../shared/domain/people-data/find-row.ts';
import { standsNow } from '../../../shared/domain/people-data/stands-now.ts';
import { type StoredType, storedTypes } from '../../../shared/domain/people-data/stored-types.ts';
import { keptWords, leftToFile, saidByLine } from '../../../shared/text/about/kept-words.ts';
import { toParts } from '../../../shared/text/about/to-parts.ts';
import { typeOf } from '../../contracts/stored/every-type.ts';

const jo = { id: 'jo', name: 'Jo Whitlock' };
const at = '2026-11-20T10:00:00.000Z';
/** Nothing in these is anybody’s own. */
const ofNobody: readonly StoredType[] = ['pulse', 'left-out'];
const teams = storedTypes.filter(
  (type) => mapOf(type).whose === 'team' && !ofNobody.includes(type),
);

type Shape = {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
};

type Leaf = { readonly path: string; readonly value: unknown };

/** Every field there can be, each with a value of its own, and whoever did or is in charge of anything is Jo. */
function fill(type: StoredType) {
  const schema = typeOf(type).schema as unknown as z.ZodType;
  const shape = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Shape;
  const leaves: Leaf[] = [];
  let count = 0;
  const [document] = fillIn(shape, '');
  return { document: document as Record<string, unknown>, leaves };

  /** One of each kind. */
  function fillIn(each: Shape, path: string): readonly unknown[] {
    const kinds = each.anyOf ?? each.oneOf;
    if (kinds?.some(({ properties }) => properties)) return fillIn(merged(kinds), path);
    if (kinds) return kinds.flatMap((kind) => fillIn(kind, path));
    if (each.type === 'null') return [];
    if (isPerson(path) && each.type === 'object') return [jo];
    if (each.type === 'array') return [fillIn(each.items ?? {}, `${path}[]`)];
    if (each.type === 'object') return fillObject(each, path);
    const value = isWhose(path) ? jo.id : toLeaf(each, path);
    leaves.push({ path, value });
    return [value];
  }

  function fillObject({ properties = {} }: Shape, path: string): readonly unknown[] {
    const parts = Object.entries(properties).map(
      ([key, part]) => [key, fillIn(part, path === '' ? key : `${path}.${key}`)] as const,
    );
    const most = Math.max(1, ...parts.map(([, all]) => all.length));
    return Array.from({ length: most }, (_, place) =>
      Object.fromEntries(
        parts
          .filter(([, all]) => all.length > 0)
          .map(([key, all]) => [key, all[place % all.length]]),
      ),
    );
  }

  function toLeaf(each: Shape, path: string): unknown {
    if (each.const !== undefined) return each.const;
    if (each.enum) return each.enum.at(-1);
    if (each.type === 'boolean') return true;
    count += 1;
    if (each.type === 'number' || each.type === 'integer') return count;
    const isFact = findRows(mapOf(type), path).some(({ holds }) => holds === 'facts');
    if (!isFact && !/\.(?:at|since|leftAt)$/.test(path)) return `${path} ${count}`;
    const past = 60_000 * count;
    return new Date(Date.parse(at) + past).toISOString();
  }

  function isPerson(path: string): boolean {
    return mapOf(type).rows.some(
      ({ holds, fields }) => (holds === 'person' || holds === 'charge') && fields.includes(path),
    );
  }

  function isWhose(path: string): boolean {
    return mapOf(type).rows.some(
      ({ holds, fields, of = '' }) =>
        holds === 'entry' && fields.some((field) => `${field}.${of}` === path),
    );
  }
}

/** What is of one kind or another, as one of all kinds at once. */
function merged(kinds: readonly Shape[]): Shape {
  const properties = kinds.map((kind) => kind.properties ?? {});
  return { type: 'object', properties: Object.assign({}, ...properties) };
}

/** All of it was written in steps of Jo's: its history has what stood there before, which was nothing. */
function filled(type: StoredType) {
  const { document, leaves } = fill(type);
  const own = leaves.filter(
    ({ path }) =>
      !path.startsWith('history[].before') &&
      findRows(mapOf(type), path).some((row) => toMine(mapOf(type), path, row) !== 'no'),
  );
  if (type !== 'change') return { document, own };
  const [step] = document.history as readonly object[];
  const logged = { at, by: jo, did: 'logged', before: { status: 'withdrawn' } };
  const before = { plan: {}, learning: {}, goes: [], stakeholders: [], weighing: null };
  return { document: { ...document, history: [logged, { ...step, did: 'edited', before }] }, own };
}

function answer(type: StoredType, document: object, personId = jo.id) {
  const mine = findMine(type, document, personId);
  const now = standsNow(type, document, personId);
  const found = [{ team: 'North', type, change: null, mine, now }];
  const data = { asOf: at, name: jo.name, teams: ['North'], programmes: [], found, own: [] };
  return { data, page: renderAnswer({ data, named: [], changes: new Map() }) };
}

function keptIn({ data }: ReturnType<typeof answer>): readonly KeptField[] {
  return data.found.flatMap(({ mine, now }) => [...mine.flatMap(({ kept }) => kept), ...now]);
}

describe.each(teams)('of %s', (type) => {
  const { document, own } = filled(type);
  const answered = answer(type, document);

  test('each field that is somebody’s own is in the file', () => {
    const kept = new Set(keptIn(answered).map(({ field }) => field));

    expect(own.length).toBeGreaterThan(1);
    expect(own.filter(({ path }) => !kept.has(path))).toEqual([]);
  });

  test('each is on the page in words, or is said with its line, or is an id', () => {
    const named = (field: string) => `${type} ${field}`;
    const isElsewhere = (field: string) =>
      saidByLine.includes(named(field)) || leftToFile.some((left) => named(field).startsWith(left));
    const told = keptIn(answered).filter(({ field }) => !isElsewhere(field));

    const words = keptWords();
    expect(told.filter(({ field }) => words[named(field)] === undefined)).toEqual([]);
  });
});

test('what somebody wrote in a change stands on the page, each with its label', () => {
  const { document, own } = filled('change');
  const { data, page } = answer('change', document);
  const words = own.flatMap(({ path, value }) => {
    const kept = data.found.flatMap(({ mine }) => mine.flatMap((each) => each.kept));
    return kept.some(({ field }) => field === path)
      ? toParts('change', [{ field: path, value: String(value) }], (instant) => instant)
      : [];
  });
  const quoted = words.filter(({ value }) => value.startsWith('“'));

  expect(quoted.length).toBeGreaterThan(15);
  for (const { label, value } of quoted)
    expect(page).toContain(label === '' ? value : `${label}: ${value}`);
});

test('whoever looks after a change has how it stands, where no step tells who set it', () => {
  const { document } = fill('change');
  const author = { id: 'amara', name: 'Amara Osei' };
  const facts = ['byWhen', 'weighing.familyValue', 'stage', 'scope', 'status', 'learning.decision'];
  const answered = answer('change', { ...document, author, history: [] });

  const kept = keptIn(answered).map(({ field }) => field);
  expect(facts.filter((field) => !kept.includes(field))).toEqual([]);
  expect(answered.page).toContain('How it stands now, whoever set it');
});
